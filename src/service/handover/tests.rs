//! Mehret (A) holds the device alone; Lies, the officer, has it back with the passphrase. Clocks are
//! fixed; a kill is a core that is dropped.

use std::path::PathBuf;
use std::sync::Arc;

use secrecy::SecretString;
use tempfile::TempDir;

use super::*;
use crate::journal::{Clock, FixedClock, KeyParams};
use crate::model::{Age, Context, FieldId, FieldValue, Moment, OfferAnswer, PersonFact, Record, Service, Source};
use crate::service::{Config, NewEncounter, NewJournal, Profile, SessionState};

const PASSPHRASE: &str = "turnip lantern gravel ferry";
const MINUTE: u32 = 60_000;

struct Stop {
    folder: TempDir,
    clock: Arc<FixedClock>,
    halte: Halte,
    id: EncounterId,
}

fn label(text: &str) -> PersonLabel {
    PersonLabel::new(text).unwrap()
}

fn indicator(text: &str) -> IndicatorId {
    IndicatorId::new(text).unwrap()
}

fn profile() -> Profile {
    Profile {
        service: Service::LocalPolice,
        unit: "PZ Test".to_owned(),
        officer: "Lies".to_owned(),
        badge: String::new(),
        callback: String::new(),
        lang: "en".to_owned(),
    }
}

fn started(folder: &TempDir, clock: &Arc<FixedClock>) -> Halte {
    let config = Config {
        data: folder.path().join("data"),
        out: folder.path().join("out"),
        effort: KeyParams::LEAST,
    };
    Halte::start_with(config, clock.clone()).unwrap()
}

impl Stop {
    fn new(context: Context) -> Self {
        let folder = TempDir::new().unwrap();
        let clock = Arc::new(FixedClock::at(Moment {
            wall: "2026-11-03T02:58:00Z".parse().unwrap(),
            since_boot_ms: 3_600_000,
            trusted: None,
        }));
        let halte = started(&folder, &clock);
        let passphrase = SecretString::from(PASSPHRASE);
        halte
            .create_journal(NewJournal {
                passphrase,
                profile: profile(),
            })
            .unwrap();
        let new = NewEncounter {
            context,
            occurred_on: None,
            training: false,
        };
        let id = halte.open_encounter(new).unwrap().record.id;
        let labels = vec![label("A"), label("B")];
        halte
            .tap(
                &id,
                Event::PersonsAdded {
                    labels,
                    transported: true,
                },
            )
            .unwrap();
        Self {
            folder,
            clock,
            halte,
            id,
        }
    }

    fn fact(&self, fact: PersonFact) {
        let labels = vec![label("A")];
        self.halte.tap(&self.id, Event::PersonsSet { labels, fact }).unwrap();
    }

    fn hand_over(&self, lang: &str) {
        self.clock.advance_ms(MINUTE);
        let handed = self
            .halte
            .hand_over_notice(&self.id, vec![label("A")], lang, 5, BTreeMap::new(), None);
        assert_eq!(handed.unwrap().session, SessionState::HandedOver);
    }

    fn answer(&self, id: &str, answer: Answer, lang: &str) {
        self.halte.answer_alone(&indicator(id), Some(answer), lang).unwrap();
    }

    fn reply(&self, to: ReplyTo, reply: ReplyChoice) {
        self.halte.reply_alone(to, Some(reply), "ti").unwrap();
    }

    fn kill(&mut self) {
        // The journal is not shared: the old core must be gone before the new one opens it.
        let elsewhere = TempDir::new().unwrap();
        self.halte = started(&elsewhere, &self.clock);
        self.halte = started(&self.folder, &self.clock);
    }

    fn take_back(&self) -> Record {
        self.clock.advance_ms(MINUTE);
        self.halte.unlock(SecretString::from(PASSPHRASE)).unwrap();
        self.halte.encounter(&self.id).unwrap().record
    }

    fn asked(&self) -> Vec<String> {
        let view = self.halte.handed().unwrap();
        view.questions.iter().map(|q| q.indicator.to_string()).collect()
    }

    fn progress(&self) -> PathBuf {
        let data = std::fs::read_dir(self.folder.path().join("data")).unwrap();
        let folder = data.map(|e| e.unwrap().path()).find(|p| p.is_dir()).unwrap();
        folder.join("journal.shown")
    }
}

#[test]
fn answers_given_alone_survive_a_kill_and_wait_for_the_passphrase() {
    let mut stop = Stop::new(Context::Motorway);
    stop.hand_over("ti");
    stop.clock.advance_ms(MINUTE);
    stop.answer("SMG-11", Answer::Yes, "ti");
    let tapped = stop.clock.now().wall;
    stop.answer("SMG-15", Answer::Unknown, "ti");
    stop.kill();

    assert_eq!(stop.halte.status().unwrap().session, SessionState::Locked);
    assert_eq!(stop.halte.handed().unwrap_err().code, Code::Locked);
    assert_eq!(stop.halte.encounter(&stop.id).unwrap_err().code, Code::Locked);
    stop.clock.advance_ms(30 * MINUTE);
    let record = stop.take_back();
    let mehret = record.person(&label("A")).unwrap();
    let debt = &mehret.observations[&indicator("SMG-11")];
    assert_eq!(
        (debt.answer, debt.source, debt.at),
        (Answer::Yes, Source::PersonAnsweredAlone, tapped)
    );
    assert_eq!(mehret.alone[&indicator("SMG-11")].language.as_str(), "ti");
    assert_eq!(mehret.observations[&indicator("SMG-15")].answer, Answer::Unknown);
    let other = record.person(&label("B")).unwrap();
    assert!(other.observations.is_empty() && other.alone.is_empty());
    assert_eq!(stop.take_back().persons, record.persons, "ended once");
}

#[test]
fn what_a_person_answers_about_the_notice_survives_a_kill_and_counts_from_when_it_was_tapped() {
    let mut stop = Stop::new(Context::Motorway);
    stop.hand_over("ti");
    stop.clock.advance_ms(MINUTE);
    let tapped = stop.clock.now().wall;
    stop.reply(ReplyTo::Understood, ReplyChoice::No);
    stop.reply(ReplyTo::Offer, ReplyChoice::WillThink);
    stop.reply(ReplyTo::Carry, ReplyChoice::Yes);
    stop.kill();
    stop.clock.advance_ms(30 * MINUTE);
    let record = stop.take_back();
    let mehret = record.person(&label("A")).unwrap();
    assert_eq!(mehret.notices[0].understood, Some(false));
    let [offer] = mehret.offers.as_slice() else {
        panic!("one offer")
    };
    assert_eq!((offer.answer, offer.at), (OfferAnswer::WillThink, tapped));
    let carry = mehret.carry.as_ref().unwrap();
    assert!(mehret.may_carry() && carry.on_device && carry.at == tapped);
    assert_eq!(mehret.replies.len(), 3);
    let other = record.person(&label("B")).unwrap();
    assert!(other.replies.is_empty() && other.offers.is_empty() && other.carry.is_none());
    let again = stop.take_back();
    assert_eq!(again.person(&label("A")).unwrap().offers.len(), 1, "written once");
}

#[test]
fn help_that_was_offered_alone_before_a_statement_is_not_shown_as_offered_after_it() {
    let mut stop = Stop::new(Context::Motorway);
    stop.hand_over("ti");
    stop.reply(ReplyTo::Offer, ReplyChoice::Wants);
    stop.kill();
    stop.clock.advance_ms(MINUTE);
    let said = Event::StatementNoted {
        labels: vec![label("A")],
        made: true,
        at: Some(stop.clock.now().wall),
    };
    // The device comes back, and with it the answer is written, only after the statement.
    stop.take_back();
    stop.halte.tap(&stop.id, said).unwrap();
    let record = stop.halte.encounter(&stop.id).unwrap().record;
    assert!(!record.person(&label("A")).unwrap().offers[0].after_statement);
}

#[test]
fn an_answer_about_the_notice_is_changed_and_taken_back_until_the_device_is_given_back() {
    let stop = Stop::new(Context::Motorway);
    stop.hand_over("ti");
    stop.reply(ReplyTo::Offer, ReplyChoice::NotNow);
    stop.reply(ReplyTo::Offer, ReplyChoice::Wants);
    stop.reply(ReplyTo::Carry, ReplyChoice::Yes);
    let view = stop.halte.reply_alone(ReplyTo::Carry, None, "ar").unwrap();
    let given: Vec<_> = view.replies.iter().map(|r| r.reply).collect();
    assert_eq!(given, [None, Some(ReplyChoice::Wants), None]);
    assert_eq!(view.language, "ar");
    let record = stop.take_back();
    let mehret = record.person(&label("A")).unwrap();
    assert!(mehret.carry.is_none() && mehret.offers.len() == 1);
    assert_eq!(mehret.offers[0].answer, OfferAnswer::Wants);
}

#[test]
fn an_answer_that_does_not_fit_or_has_no_words_is_refused() {
    let stop = Stop::new(Context::Motorway);
    assert_eq!(
        stop.halte.reply_alone(ReplyTo::Carry, None, "ti").unwrap_err().code,
        Code::Locked,
        "not in a person's hands"
    );
    stop.hand_over("ti");
    for (to, reply) in [(ReplyTo::Offer, ReplyChoice::Yes), (ReplyTo::Carry, ReplyChoice::Wants)] {
        let refused = stop.halte.reply_alone(to, Some(reply), "ti").unwrap_err();
        assert_eq!(refused.code, Code::EventRefused);
    }
    let refused = stop
        .halte
        .reply_alone(ReplyTo::Carry, Some(ReplyChoice::Yes), "xx")
        .unwrap_err();
    assert_eq!(refused.code, Code::LanguageUnknown);
    for language in stop.halte.languages() {
        assert!(
            stop.halte
                .reply_alone(ReplyTo::Carry, Some(ReplyChoice::No), &language.tag)
                .is_ok()
        );
    }
}

#[test]
fn a_child_without_a_guardian_is_asked_about_the_notice_too() {
    let stop = Stop::new(Context::Motorway);
    stop.fact(PersonFact::Age(Age::Minor));
    stop.hand_over("ti");
    let asked: Vec<_> = stop.halte.handed().unwrap().replies.iter().map(|r| r.to).collect();
    assert_eq!(asked, ReplyTo::ALL);
}

#[test]
fn the_language_read_longest_in_the_persons_hands_is_the_persons() {
    let stop = Stop::new(Context::Motorway);
    stop.halte
        .hand_over_notice(&stop.id, vec![label("A")], "ar", 1, BTreeMap::new(), None)
        .unwrap();
    stop.halte.notice_goes_on("ti", 80, BTreeMap::new(), None).unwrap();
    let language = |record: Record| record.person(&label("A")).unwrap().language.clone().unwrap();
    assert_eq!(language(stop.take_back()).as_str(), "ti");
    stop.fact(PersonFact::Language("fa".parse().unwrap()));
    stop.hand_over("ar");
    stop.halte.notice_goes_on("ar", 900, BTreeMap::new(), None).unwrap();
    assert_eq!(language(stop.take_back()).as_str(), "fa", "the officer's word stands");
}

#[test]
fn a_page_that_begins_anew_takes_nothing_back_of_what_was_read() {
    let stop = Stop::new(Context::Motorway);
    stop.hand_over("ti");
    for (lang, seconds) in [("ti", 60), ("ar", 40), ("ti", 2), ("ar", 1)] {
        stop.halte.notice_goes_on(lang, seconds, BTreeMap::new(), None).unwrap();
    }
    let record = stop.take_back();
    let read: Vec<_> = record
        .person(&label("A"))
        .unwrap()
        .notices
        .iter()
        .map(|n| n.seconds)
        .collect();
    assert_eq!(read, [60, 40]);
}

#[test]
fn what_is_sealed_beside_the_journal_tells_nothing_of_the_answers() {
    let stop = Stop::new(Context::Motorway);
    stop.hand_over("ti");
    stop.answer("SMG-11", Answer::Yes, "ti");
    stop.reply(ReplyTo::Offer, ReplyChoice::Wants);
    let sealed = std::fs::read(stop.progress()).unwrap();
    for word in ["SMG-11", "yes", "ti\"", "wants"] {
        assert!(!sealed.windows(word.len()).any(|w| w == word.as_bytes()), "{word}");
    }
}

#[test]
fn the_last_answer_stands_and_one_that_was_taken_back_is_gone() {
    let stop = Stop::new(Context::Motorway);
    stop.hand_over("ar");
    stop.answer("SMG-09", Answer::Yes, "ar");
    stop.answer("SMG-09", Answer::No, "ar");
    stop.answer("SMG-11", Answer::Yes, "ar");
    let view = stop.halte.answer_alone(&indicator("SMG-11"), None, "ar").unwrap();
    let given = |id: &str| {
        view.questions
            .iter()
            .find(|q| q.indicator == indicator(id))
            .unwrap()
            .answer
    };
    assert_eq!((given("SMG-09"), given("SMG-11")), (Some(Answer::No), None));
    let record = stop.take_back();
    let alone = &record.person(&label("A")).unwrap().alone;
    assert_eq!(alone.len(), 1);
    assert_eq!(alone[&indicator("SMG-09")].answer, Answer::No);
}

#[test]
fn the_officer_can_undo_what_was_answered_alone_in_one_act() {
    let stop = Stop::new(Context::Motorway);
    stop.hand_over("ar");
    stop.answer("SMG-09", Answer::Yes, "ar");
    stop.answer("SMG-11", Answer::Yes, "ar");
    stop.take_back();
    let view = stop.halte.undo(&stop.id).unwrap();
    let mehret = view.record.person(&label("A")).unwrap();
    assert!(mehret.alone.is_empty() && mehret.observations.is_empty());
    assert_eq!(mehret.notices.len(), 1, "the notice stays");
}

#[test]
fn a_no_or_a_silence_alone_takes_away_no_sign_that_the_officer_noted() {
    let stop = Stop::new(Context::Motorway);
    let noted = |id: &str, answer| Event::PersonsAnswered {
        labels: vec![label("A")],
        indicator: indicator(id),
        answer: Some(answer),
        source: Source::ThirdParty,
    };
    let events = vec![
        noted("SMG-09", Answer::Yes),
        noted("SMG-11", Answer::Yes),
        noted("SMG-15", Answer::No),
        noted("SMG-16", Answer::No),
    ];
    stop.halte.record(&stop.id, events).unwrap();
    stop.hand_over("ti");
    stop.answer("SMG-09", Answer::No, "ti");
    stop.answer("SMG-11", Answer::Unknown, "ti");
    stop.answer("SMG-15", Answer::Unknown, "ti");
    stop.answer("SMG-16", Answer::Yes, "ti");
    let record = stop.take_back();
    let mehret = record.person(&label("A")).unwrap();
    let stands = |id: &str| {
        let o = &mehret.observations[&indicator(id)];
        (o.answer, o.source)
    };
    assert_eq!(stands("SMG-09"), (Answer::Yes, Source::ThirdParty));
    assert_eq!(stands("SMG-11"), (Answer::Yes, Source::ThirdParty));
    assert_eq!(stands("SMG-15"), (Answer::No, Source::ThirdParty));
    assert_eq!(stands("SMG-16"), (Answer::Yes, Source::PersonAnsweredAlone));
    assert_eq!(mehret.alone.len(), 4, "both are kept, and shown side by side");
}

#[test]
fn twenty_switches_of_language_across_directions_keep_answers_and_questions() {
    let stop = Stop::new(Context::Motorway);
    stop.hand_over("ti");
    let asked = stop.asked();
    let tags = ["ar", "vi", "fa", "ti"];
    let mut directions = std::collections::BTreeSet::new();
    for (turn, lang) in tags.iter().cycle().take(20).enumerate() {
        let leaflet = stop.halte.leaflet(lang).unwrap();
        directions.insert(format!("{:?}", leaflet.language.direction));
        stop.clock.advance_ms(1_000);
        let seconds = u32::try_from(turn).unwrap();
        stop.halte.notice_goes_on(lang, seconds, BTreeMap::new(), None).unwrap();
        let id = &asked[turn % asked.len()];
        let answer = if turn % 3 == 0 { Answer::Yes } else { Answer::No };
        stop.answer(id, answer, lang);
        let view = stop.halte.handed().unwrap();
        assert_eq!(view.language, *lang);
        assert_eq!(stop.asked(), asked, "the same questions in the same order");
        let answered = view.questions.iter().filter(|q| q.answer.is_some()).count();
        assert_eq!(answered, (turn + 1).min(asked.len()), "after switch {turn}");
    }
    assert_eq!(directions.len(), 2, "both directions");
    let record = stop.take_back();
    let mehret = record.person(&label("A")).unwrap();
    assert_eq!(mehret.alone.len(), asked.len());
    let languages: Vec<_> = mehret.notices.iter().map(|n| n.language.as_str()).collect();
    assert_eq!(
        languages,
        ["ti", "ar", "fa", "vi"],
        "each language that was read is noted once"
    );
}

#[test]
fn which_parts_were_reached_and_how_long_is_noted_with_the_notice() {
    let mut stop = Stop::new(Context::Motorway);
    let part = |name: &str, seconds: u32| (name.to_owned(), seconds);
    let begun = BTreeMap::from([part("leaflet-short-03", 9)]);
    stop.halte
        .hand_over_notice(&stop.id, vec![label("A")], "ti", 9, begun, None)
        .unwrap();
    let later = BTreeMap::from([
        part("leaflet-short-03", 9),
        part("leaflet-topic-21", 30),
        part("story-lorry", 12),
    ]);
    stop.halte.notice_goes_on("ti", 51, later.clone(), None).unwrap();
    let wrong = BTreeMap::from([part("person-A", 1)]);
    let refused = stop.halte.notice_goes_on("ti", 52, wrong, None).unwrap_err();
    assert_eq!(refused.code, Code::EventRefused);
    stop.kill();
    let record = stop.take_back();
    let [notice] = record.person(&label("A")).unwrap().notices.as_slice() else {
        panic!("one notice");
    };
    assert_eq!((notice.seconds, &notice.reached), (51, &later));
    assert_eq!(notice.sentences.first().map(String::as_str), Some("leaflet-short-03"));
    assert_eq!(notice.topics().into_iter().collect::<Vec<_>>(), ["leaflet-topic-21"]);
    assert!(notice.version_full.is_some() && notice.of == 17);
}

#[test]
fn of_several_voices_the_least_trusted_is_noted_in_each_language() {
    use NoticeVoice::{Recording, Synthetic, System};
    let mut stop = Stop::new(Context::Motorway);
    stop.halte
        .hand_over_notice(&stop.id, vec![label("A")], "ti", 9, BTreeMap::new(), Some(Recording))
        .unwrap();
    for (lang, voice) in [
        ("ti", Some(Synthetic)),
        ("ar", Some(System)),
        ("ti", Some(Recording)),
        // The window began anew: nothing was heard in it yet.
        ("ti", None),
        ("ar", Some(Recording)),
        ("vi", Some(Recording)),
    ] {
        stop.halte.notice_goes_on(lang, 10, BTreeMap::new(), voice).unwrap();
    }
    stop.kill();
    let record = stop.take_back();
    let notices = &record.person(&label("A")).unwrap().notices;
    let told: Vec<_> = notices
        .iter()
        .map(|n| (n.language.as_str(), n.voice, n.medium))
        .collect();
    assert_eq!(
        told,
        [
            ("ti", Some(Synthetic), Medium::Played),
            ("ar", Some(System), Medium::Played),
            ("vi", Some(Recording), Medium::Played),
        ]
    );
}

#[test]
fn an_adult_is_asked_the_packs_of_the_place_and_no_question_for_children() {
    let stop = Stop::new(Context::Motorway);
    stop.hand_over("ti");
    let asked = stop.asked();
    assert!(
        asked.contains(&"SMG-11".to_owned()) && asked.contains(&"SMG-22".to_owned()),
        "{asked:?}"
    );
    assert!(asked.iter().all(|id| id.starts_with("SMG-")), "{asked:?}");
    assert!(!asked.contains(&"SMG-01".to_owned()), "what is seen is not asked");
}

#[test]
fn a_child_without_a_guardian_is_asked_about_safety_alone() {
    let stop = Stop::new(Context::Motorway);
    stop.fact(PersonFact::Age(Age::Minor));
    stop.hand_over("ti");
    assert_eq!(stop.asked(), ["SMG-20", "MIN-02"]);
    let refused = stop.halte.answer_alone(&indicator("SMG-11"), Some(Answer::Yes), "ti");
    assert_eq!(refused.unwrap_err().code, Code::EventRefused);
}

#[test]
fn a_child_with_a_guardian_is_asked_its_own_questions_too() {
    let stop = Stop::new(Context::Motorway);
    stop.fact(PersonFact::Age(Age::Minor));
    let guardian = Event::FieldSet {
        field: FieldId::new("guardian_present").unwrap(),
        label: Some(label("A")),
        value: Some(FieldValue::Flag(true)),
    };
    stop.halte.tap(&stop.id, guardian).unwrap();
    stop.hand_over("ti");
    let asked = stop.asked();
    assert!(
        asked.contains(&"SMG-11".to_owned()) && asked.contains(&"MIN-03".to_owned()),
        "{asked:?}"
    );
}

#[test]
fn several_persons_are_asked_nothing() {
    let stop = Stop::new(Context::Motorway);
    let both = vec![label("A"), label("B")];
    stop.halte
        .hand_over_notice(&stop.id, both, "ti", 5, BTreeMap::new(), None)
        .unwrap();
    assert!(stop.asked().is_empty());
    assert!(stop.halte.handed().unwrap().replies.is_empty());
    let refused = stop.halte.reply_alone(ReplyTo::Offer, Some(ReplyChoice::Wants), "ti");
    assert_eq!(
        refused.unwrap_err().code,
        Code::EventRefused,
        "whose answer would it be"
    );
}

#[test]
fn no_question_is_answered_in_a_language_that_has_none() {
    let stop = Stop::new(Context::Motorway);
    stop.hand_over("ti");
    for lang in ["xx", "not a tag"] {
        let refused = stop.halte.answer_alone(&indicator("SMG-11"), Some(Answer::Yes), lang);
        assert_eq!(refused.unwrap_err().code, Code::LanguageUnknown);
    }
}

#[test]
fn an_answer_that_could_not_be_kept_is_not_shown_as_kept() {
    let stop = Stop::new(Context::Motorway);
    stop.hand_over("ti");
    let path = stop.progress();
    std::fs::remove_file(&path).unwrap();
    // A folder in its place: nothing can be renamed over it.
    std::fs::create_dir_all(path.join("full")).unwrap();
    assert!(
        stop.halte
            .answer_alone(&indicator("SMG-11"), Some(Answer::Yes), "ti")
            .is_err()
    );
    let view = stop.halte.handed().unwrap();
    assert!(view.questions.iter().all(|q| q.answer.is_none()));
}

#[test]
fn a_new_notebook_is_no_way_out_of_a_persons_hands() {
    let stop = Stop::new(Context::Motorway);
    stop.hand_over("ti");
    let passphrase = SecretString::from("copper window thistle barge");
    let refused = stop.halte.create_journal(NewJournal {
        passphrase,
        profile: profile(),
    });
    assert_eq!(refused.unwrap_err().code, Code::Locked);
    assert!(stop.halte.is_handed_over());
}

#[test]
fn a_wrong_passphrase_leaves_the_device_in_the_persons_hands() {
    let stop = Stop::new(Context::Motorway);
    stop.hand_over("ti");
    stop.answer("SMG-11", Answer::Yes, "ti");
    let wrong = stop.halte.unlock(SecretString::from("copper window thistle barge"));
    assert_eq!(wrong.unwrap_err().code, Code::JournalWrongPassphrase);
    assert!(stop.halte.is_handed_over());
    stop.answer("SMG-15", Answer::No, "ti");
    let record = stop.take_back();
    assert!(!stop.halte.is_handed_over());
    assert_eq!(record.person(&label("A")).unwrap().alone.len(), 2);
}

#[test]
fn a_notice_names_no_part_that_is_not_of_a_notice() {
    let stop = Stop::new(Context::Motorway);
    let shown = |part: &str| Event::NoticeShown {
        labels: vec![label("A")],
        language: "ti".parse().unwrap(),
        version: "v".to_owned(),
        status: ReviewStatus::Draft,
        medium: Medium::Shown,
        seconds: 5,
        proof: Some(NoticeProof {
            reached: BTreeMap::from([(part.to_owned(), 5)]),
            ..NoticeProof::default()
        }),
    };
    assert!(stop.halte.tap(&stop.id, shown("story-lorry")).is_ok());
    for wrong in ["name of somebody", "leaflet-Ünal", "person-a"] {
        assert_eq!(
            stop.halte.tap(&stop.id, shown(wrong)).unwrap_err().code,
            Code::EventRefused
        );
    }
}
