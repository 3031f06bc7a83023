//! Which drawing stands by which text, as `pictograms/topics.json` says. The drawings themselves are
//! the printer's and the window's.

use std::collections::BTreeMap;

const TOPICS: &str = include_str!("../../pictograms/topics.json");

/// The drawing of each text, by the beginning of its word key: `leaflet-topic-07`, `story-lorry`,
/// `story-lorry-s1`.
pub(super) fn pictograms() -> BTreeMap<String, String> {
    serde_json::from_str(TOPICS).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::pictograms;
    use crate::l10n::{SOURCE_LANGUAGE, Words};
    use crate::leaflet::{STORIES, stories};
    use crate::model::LanguageTag;
    use std::collections::BTreeSet;

    /// The sentences of the stories, each a page.
    fn pages() -> Vec<String> {
        let told = stories(&Words::embedded().unwrap(), &LanguageTag::new(SOURCE_LANGUAGE).unwrap()).unwrap();
        told.stories
            .into_iter()
            .flat_map(|s| s.sentences)
            .map(|s| s.key)
            .collect()
    }

    #[test]
    fn each_page_of_a_story_is_told_by_a_drawing_of_its_own() {
        let drawn = pictograms();
        let pages = pages();
        assert_eq!(pages.len(), STORIES.len() * 4);
        let own: BTreeSet<_> = pages.iter().filter_map(|page| drawn.get(page)).collect();
        assert_eq!(own.len(), pages.len());
        let others = drawn.iter().filter(|(key, _)| !pages.contains(key));
        assert_eq!(others.filter(|(_, name)| own.contains(name)).count(), 0);
    }

    #[test]
    fn every_topic_sentence_and_story_has_a_drawing_and_no_drawing_lacks_its_text() {
        let words = Words::embedded().unwrap();
        let drawn = pictograms();
        let numbered = |kind: &str, end: &str| {
            (1..)
                .map(|n| format!("{kind}-{n:02}"))
                .take_while(|k| words.has(SOURCE_LANGUAGE, &format!("{k}{end}")))
                .collect::<Vec<_>>()
        };
        let mut texts = numbered("leaflet-topic", "-title");
        assert_eq!(texts.len(), 21);
        texts.extend(numbered("leaflet-short", ""));
        texts.extend(STORIES.map(|s| format!("story-{s}")));
        texts.extend(pages());
        texts.sort();
        assert_eq!(texts, drawn.into_keys().collect::<Vec<_>>());
    }
}
