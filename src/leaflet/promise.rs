//! Promises nobody here can keep: papers, no removal, no detention, no prosecution, secrecy. A sentence
//! that makes one is refused in the officer languages, unless it says in these words who decides or that
//! it promises nothing.
//! Must never be taken for understanding: it knows phrases. Input is one sentence.

/// Per language: the phrases that promise, and what makes a sentence honest. The latter are whole phrases
/// of sentences that ship, and no others: a word such as “decides” or “normally” alone excuses anything.
struct Tongue {
    lang: &'static str,
    promises: &'static [&'static str],
    honest: &'static [&'static str],
}

const TONGUES: [Tongue; 4] = [
    Tongue {
        lang: "en",
        promises: &[
            "you get papers",
            "you will get papers",
            "you will get residence",
            "you get residence",
            "gives you papers",
            "give you papers",
            "you can stay in belgium",
            "you may stay in belgium",
            "you can stay longer",
            "not be sent back",
            "not send you away",
            "not be sent away",
            "not remove you",
            "not be removed",
            "not be deported",
            "you stay free",
            "you will stay free",
            "not be held",
            "not be detained",
            "not be locked up",
            "not in a closed centre",
            "not be arrested",
            "not be prosecuted",
            "not be punished",
            "not prosecute you",
            "not punish you",
            "will not be charged",
            "nobody will know",
            "nobody will ever",
            "remains secret",
            "stays secret",
            "keep it secret",
            "is confidential",
            "we tell nobody",
            "will be paid back",
        ],
        honest: &[
            "cannot promise that",
            "the guardianship service decides",
            "normally does not",
        ],
    },
    Tongue {
        lang: "nl",
        promises: &[
            "u krijgt papieren",
            "krijgt u papieren",
            "papieren krijgt",
            "u krijgt verblijf",
            "u mag in belgië blijven",
            "u kunt in belgië blijven",
            "mag u blijven",
            "kunt u blijven",
            "niet teruggestuurd",
            "zet u het land niet uit",
            "niet uitgezet",
            "het land niet uit",
            "niet het land uit",
            "niet verwijderd",
            "verwijdert u niet",
            "u blijft vrij",
            "niet opgesloten",
            "niet vastgehouden",
            "niet in een gesloten centrum",
            "niet aangehouden",
            "niet vervolgd",
            "niet gestraft",
            "geen straf",
            "niemand komt het te weten",
            "niemand zal",
            "blijft geheim",
            "is vertrouwelijk",
            "we vertellen het aan niemand",
            "wij vertellen het aan niemand",
        ],
        honest: &[
            "niet beloven dat",
            "beslist de dienst voogdij",
            "normaal niet het land uit",
        ],
    },
    Tongue {
        lang: "fr",
        promises: &[
            "vous recevez des papiers",
            "vous recevrez des papiers",
            "vous aurez des papiers",
            "vous obtenez des papiers",
            "vous obtiendrez",
            "vous pouvez rester en belgique",
            "vous pourrez rester",
            "ne serez pas renvoyé",
            "ne vous renvoie pas",
            "ne vous renverra",
            "ne vous éloigne pas",
            "pas éloigné",
            "pas expulsé",
            "vous restez libre",
            "vous resterez libre",
            "pas enfermé",
            "pas détenu",
            "pas dans un centre fermé",
            "pas arrêté",
            "pas poursuivi",
            "pas puni",
            "personne ne saura",
            "personne n’apprendra",
            "reste secret",
            "restera secret",
            "est confidentiel",
            "nous ne le dirons à personne",
        ],
        honest: &[
            "ne pouvons pas promettre que",
            "le service des tutelles décide",
            "normalement, il ne",
            "normalement, l’office des étrangers ne",
        ],
    },
    Tongue {
        lang: "de",
        promises: &[
            "sie bekommen papiere",
            "sie erhalten papiere",
            "papiere bekommen",
            "papiere erhalten",
            "sie dürfen in belgien bleiben",
            "sie können in belgien bleiben",
            "dürfen sie bleiben",
            "nicht abgeschoben",
            "nicht ab.",
            "nicht aus belgien ab",
            "nicht weggeschickt",
            "schickt sie nicht",
            "schickt es sie nicht",
            "nicht zurückgeschickt",
            "nicht ausgewiesen",
            "entfernt sie nicht",
            "sie bleiben frei",
            "nicht eingesperrt",
            "nicht festgehalten",
            "nicht inhaftiert",
            "nicht in ein geschlossenes",
            "nicht in einem geschlossenen",
            "nicht festgenommen",
            "nicht verfolgt",
            "nicht bestraft",
            "straffrei",
            "niemand wird erfahren",
            "niemand erfährt",
            "bleibt geheim",
            "ist vertraulich",
            "wir sagen es niemandem",
        ],
        honest: &[
            "nicht versprechen, dass",
            "entscheidet der vormundschaftsdienst",
            "normalerweise nicht",
        ],
    },
];

/// The promises a sentence makes with nothing beside them that keeps it honest. Other languages than the
/// officers' are not heard: there, a reader must.
#[must_use]
pub fn bare_promises(lang: &str, text: &str) -> Vec<&'static str> {
    let Some(tongue) = TONGUES.iter().find(|t| t.lang == lang) else {
        return Vec::new();
    };
    let text = plain(text);
    if tongue.honest.iter().any(|word| text.contains(word)) {
        return Vec::new();
    }
    tongue.promises.iter().copied().filter(|p| text.contains(p)).collect()
}

fn plain(text: &str) -> String {
    let lower = text.to_lowercase().replace('\'', "’");
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::{PERSON_FILES, Words};

    #[test]
    fn a_bare_promise_of_each_kind_is_heard_in_each_officer_language() {
        let planted: [(&str, [&str; 5]); 4] = [
            (
                "en",
                [
                    "With our help you will get papers.",
                    "You will not be sent back.",
                    "You will not be locked up.",
                    "You will not be prosecuted.",
                    "What you say stays secret.",
                ],
            ),
            (
                "nl",
                [
                    "Met onze hulp krijgt u papieren.",
                    "U wordt niet teruggestuurd.",
                    "U wordt niet opgesloten.",
                    "U wordt niet vervolgd.",
                    "Wat u zegt, blijft geheim.",
                ],
            ),
            (
                "fr",
                [
                    "Avec notre aide, vous recevrez des papiers.",
                    "Vous ne serez pas renvoyé.",
                    "Vous ne serez pas enfermé.",
                    "Vous ne serez pas poursuivi.",
                    "Ce que vous dites reste secret.",
                ],
            ),
            (
                "de",
                [
                    "Mit unserer Hilfe werden Sie Papiere bekommen.",
                    "Sie werden nicht abgeschoben.",
                    "Sie werden nicht eingesperrt.",
                    "Sie werden nicht bestraft.",
                    "Was Sie sagen, bleibt geheim.",
                ],
            ),
        ];
        for (lang, sentences) in planted {
            for sentence in sentences {
                assert_eq!(bare_promises(lang, sentence).len(), 1, "{lang}: {sentence}");
            }
        }
        assert!(bare_promises("en", "We cannot promise that you get papers.").is_empty());
    }

    #[test]
    fn every_phrase_is_heard_alone_and_not_beside_who_decides() {
        for tongue in TONGUES {
            for phrase in tongue.promises {
                assert!(bare_promises(tongue.lang, phrase).contains(phrase), "{phrase}");
                let honest = format!("{phrase}: {}", tongue.honest[1]);
                assert!(bare_promises(tongue.lang, &honest).is_empty(), "{phrase}");
            }
        }
    }

    #[test]
    fn a_word_of_honesty_elsewhere_in_the_sentence_excuses_no_promise() {
        for (lang, sentence) in [
            ("en", "If you decide to talk, you will get papers."),
            ("en", "You will not be sent back, for example to Italy."),
            ("en", "You should know: you will not be locked up."),
            (
                "en",
                "Whoever meets the conditions gives it a try; you can stay in Belgium.",
            ),
            ("en", "Normally you will get papers."),
            ("en", "We cannot promise papers today, but you will not be prosecuted."),
            ("nl", "Als u beslist om te praten, krijgt u papieren."),
            ("nl", "U wordt niet teruggestuurd, bijvoorbeeld naar Italië."),
            ("nl", "Wie aan de voorwaarden voldoet: u mag in België blijven."),
            ("nl", "Normaal krijgt u papieren."),
            ("nl", "Zo hoort het: u wordt niet opgesloten."),
            ("fr", "Si vous décidez de parler, vous recevrez des papiers."),
            ("fr", "Vous ne serez pas renvoyé, par exemple en Italie."),
            ("fr", "Il y a trois conditions et vous pouvez rester en Belgique."),
            ("fr", "Normalement, vous recevez des papiers."),
            ("fr", "Cela devrait aller : vous ne serez pas enfermé."),
            ("de", "Wenn Sie sich entscheiden zu reden, werden Sie Papiere bekommen."),
            ("de", "Sie werden nicht abgeschoben, zum Beispiel nach Italien."),
            ("de", "Es gibt drei Bedingungen, und Sie dürfen in Belgien bleiben."),
            ("de", "Normalerweise werden Sie Papiere bekommen."),
            ("de", "Das sollte gehen: Sie werden nicht eingesperrt."),
        ] {
            assert!(!bare_promises(lang, sentence).is_empty(), "{lang}: {sentence}");
        }
    }

    #[test]
    fn every_excuse_is_needed_by_a_sentence_that_ships() {
        let words = Words::embedded().unwrap();
        for tongue in TONGUES {
            for excuse in tongue.honest {
                let needed = PERSON_FILES
                    .iter()
                    .flat_map(|file| words.lines(tongue.lang, file))
                    .any(|(_, text)| {
                        let text = plain(text);
                        let others = || tongue.honest.iter().filter(|other| *other != excuse);
                        text.contains(excuse)
                            && !others().any(|other| text.contains(other))
                            && tongue.promises.iter().any(|promise| text.contains(promise))
                    });
                assert!(needed, "{}: nothing needs “{excuse}”", tongue.lang);
            }
        }
    }

    #[test]
    fn nothing_that_a_person_reads_promises_what_nobody_here_decides() {
        let words = Words::embedded().unwrap();
        let mut looked = 0;
        for lang in ["nl", "fr", "de", "en"] {
            for file in PERSON_FILES.into_iter().chain(["labour"]) {
                for (key, text) in words.lines(lang, file) {
                    looked += 1;
                    let found = bare_promises(lang, text);
                    assert!(found.is_empty(), "{lang}: {key} promises “{}”", found.join("”, “"));
                }
            }
        }
        assert!(looked > 800, "{looked}");
    }
}
