//! What the statute asks for, element by element, for the magistrate: which observations speak for
//! it, who saw or said each and when, and the reference with its mark while nobody has verified it.

use serde_json::Value;

use super::{Paper, heading, list_of, text_of};
use crate::model::{Block, Fact, PersonLabel};

const TRACKS: [&str; 2] = ["trafficking", "aggravated_smuggling"];

impl Paper<'_> {
    pub(super) fn elements(&self, label: &PersonLabel, value: &Value) -> Vec<Block> {
        let say = &self.say;
        let mut blocks = vec![heading(3, say.field("elements"))];
        if value.is_null() {
            let text = say.word("paper-offence-open");
            blocks.push(Block::Paragraph { text });
            return blocks;
        }
        for track in TRACKS {
            let Some(elements) = value.get(track).and_then(Value::as_array).filter(|e| !e.is_empty()) else {
                continue;
            };
            blocks.push(Block::Paragraph {
                text: say.of("track", track),
            });
            let rows = elements.iter().map(|e| self.element(label, e)).collect();
            blocks.push(Block::Facts { rows });
        }
        let eligible = value.get("eligible").and_then(Value::as_str);
        if let Some(eligible) = eligible.filter(|_| value.get("aggravated_smuggling").is_some_and(is_filled)) {
            blocks.push(Block::Paragraph {
                text: say.of("paper-eligible", eligible),
            });
        }
        blocks
    }

    fn element(&self, label: &PersonLabel, element: &Value) -> Fact {
        let say = &self.say;
        let indicators = list_of(element, "indicators").filter_map(Value::as_str);
        let behind: Vec<String> = indicators.map(|id| self.observed(label, id)).collect();
        let reference = text_of(element, "reference");
        let verified = element.get("reference_verified").and_then(Value::as_bool) == Some(true);
        Fact {
            label: say.of("element", text_of(element, "key")),
            value: if behind.is_empty() {
                say.word("paper-by-age")
            } else {
                behind.join("; ")
            },
            note: Some(if verified {
                reference.to_owned()
            } else {
                say.with("paper-unverified-reference", &[("reference", reference)])
            }),
        }
    }

    /// An indicator with who saw or said it: the person's own answer, else the scene's.
    fn observed(&self, label: &PersonLabel, id: &str) -> String {
        let say = &self.say;
        let find = |scope: Option<&PersonLabel>, field: &str| {
            let list = self.file.value(scope, field)?.as_array()?;
            let mut those = list.iter().filter(|o| text_of(o, "indicator") == id);
            those.find(|o| text_of(o, "answer") == "yes")
        };
        let observation = find(Some(label), "observations").or_else(|| find(None, "scene_observations"));
        match observation.and_then(|o| say.note(o)) {
            Some(note) => format!("{} ({note})", say.indicator(id)),
            None => say.indicator(id),
        }
    }

    /// The indicators behind elements whose key starts so, each once.
    pub(super) fn indicators_behind(&self, label: &PersonLabel, keys: &[&str]) -> Vec<String> {
        let mut found: Vec<&str> = Vec::new();
        let Some(value) = self.file.value(Some(label), "elements") else {
            return Vec::new();
        };
        for track in TRACKS {
            for element in list_of(value, track) {
                let key = text_of(element, "key");
                if !keys.iter().any(|k| key.starts_with(k)) {
                    continue;
                }
                for id in list_of(element, "indicators").filter_map(Value::as_str) {
                    if !found.contains(&id) {
                        found.push(id);
                    }
                }
            }
        }
        found.into_iter().map(|id| self.say.indicator(id)).collect()
    }
}

fn is_filled(list: &Value) -> bool {
    list.as_array().is_some_and(|l| !l.is_empty())
}
