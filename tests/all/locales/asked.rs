//! What the program asks for must be there: errors, reasons, remarks, content and every key that the
//! screens or the core spell out. What nothing asks for any more is removed.

use std::collections::{BTreeMap, BTreeSet};

use halte::container::Remark;
use halte::content::{
    Content, check_vignette_words, check_words, embedded_vignette_files, load_vignettes, vignette_words,
};
use halte::l10n::Words;
use halte::model::FileProblem;
use halte::packet::{ExtractRefusal, Reason, ReceiptRefusal};
use halte::service::Code;
use halte::trust::TrustError;

use super::{OFFICER, files, messages, root, texts, words};

/// The facts that come with a code, from where the service makes it.
const FACTS: [(Code, &[&str]); 15] = [
    (Code::JournalWrongPassphrase, &["recovery"]),
    (Code::EncounterFile, &["path", "problem"]),
    (Code::EventRefused, &["problem"]),
    (Code::PacketRefused, &["reason"]),
    (Code::ReceiptRefused, &["reason"]),
    (Code::StationRefused, &["problem"]),
    (Code::ExtractRefused, &["reason"]),
    (Code::FileUnreadable, &["act"]),
    (Code::FileUnwritable, &["act"]),
    (Code::PackOlder, &["offered", "seen"]),
    (Code::PackRefused, &["problem"]),
    (Code::PackClash, &["file"]),
    (Code::PackUnfit, &["count", "first"]),
    (Code::FramesTooLarge, &["size"]),
    (Code::FramesIncomplete, &["have", "need"]),
];

const REMARKS: [Remark; 7] = [
    Remark::Expired,
    Remark::ExpiredAtSigning,
    Remark::IssuerExpired,
    Remark::TimeInconsistent,
    Remark::RevokedLater,
    Remark::PackOutdated,
    Remark::ByHand,
];

/// Without a catch-all: a new remark does not compile until it stands here and in the list above.
fn remark(remark: Remark) -> &'static str {
    match remark {
        Remark::Expired => "expired",
        Remark::ExpiredAtSigning => "expired-at-signing",
        Remark::IssuerExpired => "issuer-expired",
        Remark::TimeInconsistent => "time-inconsistent",
        Remark::RevokedLater => "revoked-later",
        Remark::PackOutdated => "pack-outdated",
        Remark::ByHand => "by-hand",
    }
}

fn keys_of(file: &str) -> BTreeSet<String> {
    messages(&texts("en")[file]).into_keys().collect()
}

#[test]
fn every_error_says_what_happened_and_what_to_do_and_every_such_word_has_its_error() {
    let asked: BTreeSet<String> = Code::ALL
        .iter()
        .flat_map(|c| [format!("err-{}", c.as_str()), format!("rec-{}", c.as_str())])
        .collect();
    assert_eq!(keys_of("error"), asked);
    let words = Words::embedded().unwrap();
    for lang in OFFICER {
        for code in Code::ALL {
            let facts = FACTS
                .iter()
                .find(|(c, _)| c == code)
                .map_or([].as_slice(), |(_, facts)| *facts);
            let args: Vec<(&str, &str)> = facts.iter().map(|f| (*f, "x")).collect();
            for key in ["err", "rec"].map(|p| format!("{p}-{}", code.as_str())) {
                let text = words.text(lang, &key, &args);
                assert!(
                    text.is_ok(),
                    "{lang}: {key} wants a fact that its error does not have: {text:?}"
                );
            }
        }
    }
}

#[test]
fn every_reason_and_every_remark_has_its_words_and_every_word_its_reason() {
    let codes = Reason::all().map(Reason::code);
    let reasons: BTreeSet<String> = codes
        .chain(ReceiptRefusal::ALL.iter().map(|r| r.code()))
        .chain(ExtractRefusal::ALL.iter().map(|r| r.code()))
        .map(|code| format!("reason-{}", code.replace('_', "-")))
        .collect();
    assert_eq!(keys_of("reason"), reasons);
    let remarks: BTreeSet<String> = REMARKS.iter().map(|r| format!("remark-{}", remark(*r))).collect();
    assert_eq!(keys_of("remark"), remarks);
    for one in REMARKS {
        let json = serde_json::to_value(one).unwrap();
        assert_eq!(json.as_str().unwrap().replace('_', "-"), remark(one));
    }
}

#[test]
fn every_problem_is_told_in_words_and_every_such_word_has_its_problem() {
    let mut codes: BTreeSet<&str> = FileProblem::ALL.iter().map(|p| p.code()).collect();
    codes.extend(TrustError::CODES);
    codes.extend(["too-large", "not-json", "not-compared"]);
    let sources: Vec<String> = [files("src/service", &["rs"]), files("crates/cli/src", &["rs"])]
        .iter()
        .flatten()
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    let of_events = codes.len();
    for call in ["refused(\"", ".with(\"problem\", \""] {
        let calls = sources.iter().flat_map(|source| source.split(call).skip(1));
        codes.extend(
            calls
                .filter_map(|rest| rest.split('"').next())
                .filter(|code| *code != "."),
        );
    }
    assert!(
        codes.len() > of_events + 5,
        "the problems are no longer found in the source"
    );
    let keys: BTreeSet<String> = codes.iter().map(|code| format!("problem-{code}")).collect();
    assert_eq!(keys_of("problem"), keys);
}

#[test]
fn everything_the_content_asks_for_has_its_word_in_every_officer_language() {
    let words = Words::embedded().unwrap();
    let content = Content::embedded().unwrap();
    let faults = check_words(&content, &|lang, key| words.has(lang, key));
    assert!(faults.is_empty(), "{faults:#?}");
    for clock in &content.clocks {
        let key = format!("clock-{}", clock.key.replace('_', "-"));
        assert!(
            OFFICER
                .iter()
                .all(|l| words.has(l, &key) && words.has(l, &format!("{key}-why"))),
            "{key}"
        );
    }
}

#[test]
fn every_story_is_told_in_every_officer_language_and_every_such_word_has_its_story() {
    let words = Words::embedded().unwrap();
    let content = Content::embedded().unwrap();
    let stories = load_vignettes(&content, &embedded_vignette_files()).unwrap();
    let faults = check_vignette_words(&stories, &|lang, key| words.has(lang, key));
    assert!(faults.is_empty(), "{faults:#?}");
    let told: BTreeSet<String> = stories.iter().flat_map(|v| vignette_words(&v.id)).collect();
    let of_a_story = |key: &String| key.ends_with("-trap") && key != "training-trap";
    let orphans: Vec<String> = keys_of("training")
        .into_iter()
        .filter(|k| of_a_story(k) && !told.contains(k))
        .collect();
    assert!(orphans.is_empty(), "{orphans:?}");
}

#[test]
fn an_act_that_failed_is_told_in_words_and_not_by_its_name() {
    let error = words("en");
    let mut seen = 0;
    for path in files("src/service", &["rs"])
        .into_iter()
        .chain(files("crates/cli/src", &["rs"]))
    {
        let source = std::fs::read_to_string(&path).unwrap();
        for (call, key) in [("unwritable(\"", "err-file-unwritable"), ("with(\"act\", \"", "")] {
            for act in source.split(call).skip(1).filter_map(|rest| rest.split('"').next()) {
                let keys = if key.is_empty() {
                    vec!["err-file-unwritable", "err-file-unreadable"]
                } else {
                    vec![key]
                };
                let known = keys.iter().any(|k| error[*k].variants.contains(act));
                assert!(known, "{}: no words for the act “{act}”", path.display());
                seen += 1;
            }
        }
    }
    assert!(seen > 3, "the acts are no longer found in the source");
}

/// Keys in a source: literals that begin with a noun of the word files; templates stay as they are.
fn spelled(source: &str, nouns: &BTreeSet<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for quote in ['"', '`'] {
        let parts: Vec<&str> = source.split(quote).collect();
        for pair in parts.windows(2) {
            // `class="…"` and `id="…"` name no words, nor does a code that a refusal is compared with.
            if pair[0].ends_with('=') || pair[0].ends_with("code === ") {
                continue;
            }
            let (noun, rest) = pair[1].split_once('-').unwrap_or_default();
            let is_key = rest
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "-_${}.()".contains(c));
            if nouns.contains(noun) && is_key && !rest.is_empty() {
                found.insert(pair[1].to_owned());
            }
        }
    }
    found
}

/// Whether a key, or a template of keys, is among the words.
fn is_said(key: &str, keys: &BTreeSet<String>) -> bool {
    let parts: Vec<String> = key
        .split("${")
        .enumerate()
        .map(|(i, part)| {
            if i == 0 {
                part
            } else {
                part.split_once('}').map_or("", |(_, after)| after)
            }
        })
        .map(|part| part.replace(['_', '.'], "-"))
        .collect();
    let (Some(first), Some(last)) = (parts.first(), parts.last()) else {
        return false;
    };
    if parts.len() == 1 {
        return keys.contains(first);
    }
    keys.iter()
        .any(|k| k.starts_with(first) && k.ends_with(last) && k.len() > first.len() + last.len())
}

#[test]
fn a_key_without_a_word_is_found_in_a_screen() {
    let nouns = BTreeSet::from(["tell".to_owned()]);
    let source =
        r#"<b class="tell-css">{t(x ? "tell-yes" : "tell-nope")} {t(`tell-${a}-why`)} {t(`tell-${a}-not`)}</b>"#;
    let keys = BTreeSet::from(["tell-yes".to_owned(), "tell-no-why".to_owned()]);
    let missing: Vec<String> = spelled(source, &nouns)
        .into_iter()
        .filter(|k| !is_said(k, &keys))
        .collect();
    assert_eq!(missing, ["tell-${a}-not", "tell-nope"]);
}

#[test]
fn every_key_that_a_screen_spells_out_has_its_word() {
    let keys: BTreeSet<String> = words("en").into_keys().collect();
    let nouns: BTreeSet<String> = keys
        .iter()
        .filter_map(|k| k.split('-').next().map(str::to_owned))
        // What a person reads comes from the core, by key; a screen names its parts and spells out none.
        .filter(|noun| noun != "leaflet" && noun != "story")
        .collect();
    let mut missing = Vec::new();
    let mut seen = 0;
    for path in files("ui/src", &["svelte", "ts"]) {
        let name = path.display().to_string();
        if name.contains("generated") || name.contains("test") {
            continue;
        }
        for key in spelled(&std::fs::read_to_string(&path).unwrap(), &nouns) {
            seen += 1;
            if !is_said(&key, &keys) {
                missing.push(format!("{name}: {key}"));
            }
        }
    }
    assert!(seen > 100, "the keys are no longer found in the screens");
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// Where a screen puts a value of the core into a key: prefix, the generated type, suffix.
const FAMILIES: [(&str, &str, &str); 28] = [
    ("place-context-", "Context", ""),
    ("tell-offer-", "OfferAnswer", ""),
    ("tell-medium-", "Medium", ""),
    ("tell-status-", "ReviewStatus", ""),
    ("outcome-", "Outcome", ""),
    ("result-outcome-", "Outcome", "-note"),
    ("result-rule-", "Rule", ""),
    ("result-eligible-", "Eligible", ""),
    ("path-", "Flow", ""),
    ("path-", "Flow", "-note"),
    ("path-", "Flow", "-receives"),
    ("path-", "Flow", "-prints"),
    ("recipient-", "RecipientKind", ""),
    ("refer-call-", "CallOutcome", ""),
    ("person-role-", "Role", ""),
    ("person-age-", "Age", ""),
    ("person-nationality-", "Nationality", ""),
    ("person-identity-mode-", "IdentityMode", ""),
    ("scene-source-", "Source", ""),
    ("settings-service-", "Service", ""),
    ("life-check-", "LifeCheck", ""),
    ("life-apart-", "Apart", ""),
    ("app-", "Answer", ""),
    ("paper-mark-", "ReviewStatus", ""),
    ("paper-status-", "ReviewStatus", ""),
    ("immigration-task-", "TaskKind", ""),
    ("immigration-", "TaskKind", "-title"),
    ("immigration-", "TaskKind", "-note"),
];

/// The values of a generated type, which is a union of literals.
fn values(name: &str) -> Vec<String> {
    let path = root().join(format!("ui/src/lib/generated/{name}.ts"));
    let text = std::fs::read_to_string(path).unwrap();
    let (_, union) = text.split_once(&format!("export type {name} = ")).unwrap();
    union.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn every_value_that_the_core_can_send_to_a_screen_has_its_word() {
    let keys: BTreeSet<String> = words("en").into_keys().collect();
    let mut missing = BTreeMap::new();
    for (prefix, name, suffix) in FAMILIES {
        let values = values(name);
        assert!(values.len() > 1, "{name} has no values");
        for value in values {
            let key = format!("{prefix}{}{suffix}", value.replace(['_', '.'], "-"));
            if !keys.contains(&key) {
                missing.insert(key, name);
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
