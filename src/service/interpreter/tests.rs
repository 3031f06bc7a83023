//! Two languages side by side: the same sentences, the same numbers.

use std::collections::BTreeSet;

use super::*;
use crate::journal::KeyParams;
use crate::service::Config;

fn halte(folder: &tempfile::TempDir) -> Halte {
    Halte::start(Config {
        data: folder.path().join("data"),
        out: folder.path().join("out"),
        effort: KeyParams::LEAST,
    })
    .unwrap()
}

#[test]
fn each_sentence_stands_beside_itself_and_keeps_its_number_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    let halte = halte(&folder);
    let numbered = |view: &InterpreterView| -> Vec<(u32, String)> {
        let all = view.parts.iter().flat_map(|p| &p.sentences);
        all.map(|s| (s.number, s.key.clone())).collect()
    };
    let first = halte.interpreter_notice("ti", "nl").unwrap();
    let pairs = numbered(&first);
    assert!(pairs.len() > 60, "the roadside notice and every topic");
    assert_eq!(
        pairs.iter().map(|p| p.0).collect::<Vec<_>>(),
        (1..=pairs.len() as u32).collect::<Vec<_>>()
    );
    assert_eq!(pairs.iter().map(|p| &p.1).collect::<BTreeSet<_>>().len(), pairs.len());
    for language in halte.languages() {
        let view = halte.interpreter_notice(&language.tag, "fr").unwrap();
        assert_eq!(numbered(&view), pairs, "{}", language.tag);
        assert_eq!(view.version, halte.notice_version(&language.tag).unwrap());
    }
    let dutch = halte.leaflet("nl").unwrap();
    let tigrinya = halte.leaflet("ti").unwrap();
    let roadside = &first.parts[0].sentences;
    assert_eq!(
        roadside.iter().map(|s| s.officer.clone()).collect::<Vec<_>>(),
        dutch.short
    );
    assert_eq!(
        roadside.iter().map(|s| s.own.clone()).collect::<Vec<_>>(),
        tigrinya.short
    );
    assert_eq!(first.parts[1].title, Some(dutch.topics[0].title.clone()));
    assert_eq!(first.parts[1].own_title, Some(tigrinya.topics[0].title.clone()));
}

#[test]
fn a_language_without_a_notice_is_refused_on_either_side() {
    let folder = tempfile::tempdir().unwrap();
    let halte = halte(&folder);
    for (own, officer) in [("xx", "nl"), ("ti", "xx")] {
        let code = halte.interpreter_notice(own, officer).unwrap_err().code;
        assert_eq!(code, crate::service::Code::LanguageUnknown);
    }
}
