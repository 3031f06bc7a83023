//! Content built by hand for tests: four packs transcribed from the domain reference, one legal
//! reference per track and element. Independent of the shipped data, so that a change of the data
//! does not silently change what the rules are tested on.

use chrono::NaiveDate;

use crate::content::{
    Content, Disclosure, Duties, ELEMENT_KEYS, How, Indicator, LawRow, Pack, PackKind, Scope, Strength,
};
use crate::model::{Context, ElementKey, IndicatorId, PackId, Track};

/// Number, scene scope (`@`) or not, ways of observing, strength (`!` decisive), supports.
const SMG: &str = "\
01 @ S   s! life_endangered
02 . S   s! life_endangered grave_harm
03 @ S   s  life_endangered coercion_deception
04 @ S   m  act.smuggling
05 @ SD  m  act.smuggling
06 @ S   s  life_endangered
07 @ S   s  life_endangered organised
08 @ S   s  life_endangered
09 . TA  m  profit
10 . TD  m  profit coercion_deception
11 . TA  s  coercion_deception purpose.labour purpose.crime
12 @ S   m  coercion_deception authority
13 @ SD  m  organised
14 . ST  s  coercion_deception
15 . TA  s  coercion_deception
16 . TA  m  coercion_deception
17 @ S   w  organised
18 @ TD  m  organised
19 . SA  s! minor
20 . SA  m  vulnerability grave_harm
21 . AD  m  vulnerability
22 @ TA  w  habitual
23 . T   m  coercion_deception grave_harm
24 . T   m  coercion_deception
25 @ S   c";
const LAB: &str = "\
01 . TAD s  purpose.labour
02 . TD  m  purpose.labour
03 . T   m  coercion_deception
04 . ST  s  coercion_deception
05 . S   m  purpose.labour act.trafficking
06 . ST  s  coercion_deception
07 . TA  s  coercion_deception
08 . TA  s  coercion_deception
09 . T   m  coercion_deception
10 . ST  s  coercion_deception
11 . S   m  purpose.labour
12 . ST  s  purpose.labour grave_harm
13 . S   m  coercion_deception
14 @ D   w  act.trafficking purpose.labour
15 . ST  m  act.trafficking purpose.labour vulnerability
16 . A   m  vulnerability
17 . TA  m  vulnerability
18 . S   w  coercion_deception
19 . D   m  purpose.labour
20 @ ST  w  act.trafficking
21 @ S   c
22 @ D   c";
const SEX: &str = "\
01 . SDT s! purpose.sexual minor
16 . S   w  act.trafficking
17 . S   w  vulnerability
18 . S   m  act.trafficking
19 . A   p";
const DOM: &str = "\
01 . TS  s  coercion_deception
02 . T   s  purpose.labour
03 . TD  m  purpose.labour
04 . ST  s  coercion_deception
05 . TS  m  purpose.labour
06 . TS  m  purpose.labour
07 . T   s  coercion_deception
08 . TS  s  coercion_deception
09 . T   m  coercion_deception
10 . T   m  purpose.labour grave_harm
11 . DT  m  coercion_deception
12 . TA  m
13 . T   m  purpose.labour
14 . ST  s! purpose.labour minor
15 . TD  m  coercion_deception
16 . S   c";
const MIN: &str = "\
01 . STD s! minor
02 . A   s
03 . AD  s  minor act.trafficking
04 . S   m  act.trafficking
05 . S   m  act.trafficking
06 . SA  s  purpose.begging purpose.labour purpose.crime
07 . DS  m  act.trafficking
08 . T   m  coercion_deception
09 . S   m  grave_harm
10 . S   w  purpose.sexual
11 . TS  m  purpose.sexual
12 . T   m  coercion_deception
13 . D   m  act.trafficking
14 . A   m  vulnerability
15 . T   s  purpose.forced_marriage
16 . S   s  life_endangered minor";

/// Five packs in pack order and every legal reference, unverified and open-ended.
pub(crate) fn content() -> Content {
    Content {
        packs: vec![
            pack("SMG", PackKind::Smuggling, &[Context::Motorway, Context::Other], SMG),
            pack("LAB", PackKind::Trafficking, &[Context::Workplace, Context::Other], LAB),
            pack(
                "SEX",
                PackKind::Trafficking,
                &[Context::PrivateHome, Context::Street, Context::Other],
                SEX,
            ),
            pack(
                "DOM",
                PackKind::Trafficking,
                &[Context::PrivateHome, Context::Other],
                DOM,
            ),
            Pack {
                always: true,
                ..pack("MIN", PackKind::Neither, &[], MIN)
            },
        ],
        law: Track::ALL
            .iter()
            .flat_map(|t| ELEMENT_KEYS.map(|k| law(*t, k)))
            .collect(),
        directory: Vec::new(),
        disclosure: Disclosure { rows: Vec::new() },
        recipients: Vec::new(),
        avenues: Vec::new(),
        clocks: Vec::new(),
        duties: Duties {
            posts: Vec::new(),
            verbs: Vec::new(),
        },
        paths: Vec::new(),
        places: Vec::new(),
        districts: Vec::new(),
        local: crate::content::Local::default(),
        version: "00".repeat(32),
    }
}

pub(super) fn pack(id: &str, kind: PackKind, contexts: &[Context], table: &str) -> Pack {
    Pack {
        id: PackId::new(id).unwrap(),
        kind,
        contexts: contexts.to_vec(),
        always: false,
        indicators: table.lines().map(|line| indicator(id, line)).collect(),
    }
}

fn indicator(pack: &str, line: &str) -> Indicator {
    let mut words = line.split_whitespace();
    let mut word = || words.next().unwrap();
    let id = IndicatorId::new(&format!("{pack}-{}", word())).unwrap();
    let scope = if word() == "@" { Scope::Scene } else { Scope::Person };
    let how = word().chars().map(how).collect();
    let weight = word();
    Indicator {
        id,
        how,
        strength: match weight.trim_end_matches('!') {
            "s" => Strength::Strong,
            "m" => Strength::Medium,
            "w" => Strength::Weak,
            "c" => Strength::Context,
            _ => Strength::Protective,
        },
        decisive: weight.ends_with('!'),
        supports: words.map(|k| ElementKey::new(k).unwrap()).collect(),
        scope,
        source: "domain reference".to_owned(),
        attribution_verified: false,
        dimension: None,
    }
}

fn how(letter: char) -> How {
    match letter {
        'S' => How::Seen,
        'D' => How::Document,
        'T' => How::Told,
        _ => How::Asked,
    }
}

fn law(track: Track, key: &str) -> LawRow {
    LawRow {
        key: ElementKey::new(key).unwrap(),
        track,
        instrument: "test".to_owned(),
        label: [("en".to_owned(), format!("art. {track} {key}"))].into(),
        valid_from: NaiveDate::MIN,
        valid_to: None,
        source: "test".to_owned(),
        verified: false,
        verified_by: None,
        verified_on: None,
    }
}
