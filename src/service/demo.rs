//! The whole job, unattended, on an example encounter: eight people in a refrigerated lorry. Real
//! station, real keys made on the spot, under a training root; ends with the verified packets.
//! The same script is the journey that the tests play.

use std::path::Path;
use std::sync::Arc;

use secrecy::SecretString;

use crate::journal::{Clock, KeyParams, SystemClock};
use crate::model::{
    Age, Answer, Apart, CallOutcome, Context, EncounterId, Event, FieldId, FieldValue, IdError, IndicatorId,
    LanguageTag, LifeCheck, Medium, Nationality, OfferAnswer, PersonFact, PersonLabel, PlaceId, RecipientId,
    RecipientKind, Role, Service, Source,
};
use crate::service::error::{Code, Error};
use crate::service::views::{Profile, SealedView};
use crate::service::{Config, Halte, NewEncounter, NewJournal, PacketFiles, Printer, receive, station};

/// One line of progress.
#[derive(Debug, Clone)]
pub struct DemoStep {
    /// What was done, in the officer's language.
    pub line: String,
}

/// Where the packets lie and what verifying them said.
#[derive(Debug, Clone)]
pub struct DemoReport {
    /// Closing lines, in the officer's language.
    pub lines: Vec<String>,
    /// What was sealed.
    pub sealed: SealedView,
}

/// Runs the demonstration in an empty or new folder.
///
/// # Errors
/// `file-unwritable` when the folder holds something already, and whatever a verb answers.
pub fn demo(
    dir: &Path,
    lang: &str,
    printer: Printer<'_>,
    progress: &mut dyn FnMut(&DemoStep),
) -> Result<DemoReport, Error> {
    let taken = std::fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some());
    if taken {
        return Err(Error::new(Code::FileUnwritable).with("act", "empty-folder"));
    }
    let clock: Arc<dyn Clock> = Arc::new(SystemClock::new());
    let words = crate::l10n::Words::embedded().map_err(|_| Error::new(Code::ContentDamaged))?;
    let say = |key: &str, args: &[(&str, &str)]| {
        let text = words.text(lang, key, args).unwrap_or_else(|_| key.to_owned());
        // A path that is copied from here must be the path.
        text.replace(['\u{2068}', '\u{2069}'], "")
    };
    let mut step = |key: &str, args: &[(&str, &str)]| progress(&DemoStep { line: say(key, args) });

    step("demo-station", &[]);
    station::demo_station(dir)?;

    step("demo-journal", &[]);
    let out = dir.join("packets");
    let config = Config {
        data: dir.join("device"),
        out: out.clone(),
        effort: KeyParams::PRODUCTION,
    };
    let halte = Halte::start_with(config, clock)?;
    halte.create_journal(NewJournal {
        passphrase: one_time_passphrase()?,
        profile: profile(lang),
    })?;
    let request = halte.enrol_request(crate::service::EnrolRole::Device, None)?;
    let (_, answer) = station::enrol_with(&dir.join("station"), &request.bytes, None)?;
    halte.enrol_accept(&answer)?;

    step("demo-encounter", &[]);
    let id = example_encounter(&halte)?;

    step("demo-seal", &[]);
    let sealed = halte.seal(&id, None, lang, printer)?;

    step("demo-verify", &[]);
    let mut lines = vec![say("demo-done", &[("folder", &out.display().to_string())])];
    let roster = PacketFiles::read(&dir.join("roster"))?;
    for packet in &sealed.packets {
        let bytes = receive::read_file(&out.join(&packet.file_name))?;
        let mut opened_by = 0;
        for reader in &sealed.packets {
            let identity = receive::read_file(
                &dir.join("recipients")
                    .join(reader.recipient.as_str())
                    .join("identity.txt"),
            )?;
            let seen = receive::verify_packet(&bytes, &roster, Some(&identity))?;
            if reader.recipient == packet.recipient {
                if seen.is_refused() {
                    return Err(Error::new(Code::PacketRefused).with("reason", seen.reason_key().unwrap_or_default()));
                }
                opened_by += 1;
            } else if !seen.is_refused() {
                return Err(Error::new(Code::Internal));
            }
        }
        let others = (sealed.packets.len() - 1).to_string();
        let file = out.join(&packet.file_name).display().to_string();
        let args = [
            ("name", packet.name.as_str()),
            ("file", &file),
            ("evidence", &packet.evidence_id),
            ("others", &others),
        ];
        if opened_by == 1 {
            lines.push(say("demo-packet", &args));
        }
    }
    lines.push(say(
        "demo-by-hand",
        &[("roster", &dir.join("roster").display().to_string())],
    ));
    halte.lock();
    Ok(DemoReport { lines, sealed })
}

fn one_time_passphrase() -> Result<SecretString, Error> {
    let mut random = [0_u8; 20];
    getrandom::fill(&mut random).map_err(|_| Error::new(Code::Internal))?;
    Ok(SecretString::from(data_encoding::BASE32_NOPAD.encode(&random)))
}

fn profile(lang: &str) -> Profile {
    Profile {
        service: Service::FederalPolice,
        unit: "WPR Training".to_owned(),
        officer: "Training Officer".to_owned(),
        badge: "T-001".to_owned(),
        callback: "050 00 00 00".to_owned(),
        lang: lang.to_owned(),
    }
}

/// Takes the example encounter through the verbs, in the order of the job, and returns its id.
///
/// # Errors
/// Whatever a verb answers.
pub fn example_encounter(halte: &Halte) -> Result<EncounterId, Error> {
    let opened = halte.open_encounter(NewEncounter {
        context: Context::Motorway,
        occurred_on: None,
        training: true,
    })?;
    let id = opened.record.id;
    for act in script(halte).map_err(|_: IdError| Error::new(Code::Internal))? {
        halte.record(&id, act)?;
    }
    Ok(id)
}

fn script(halte: &Halte) -> Result<Vec<Vec<Event>>, IdError> {
    let labels = |list: &str| {
        list.chars()
            .map(|c| PersonLabel::new(&c.to_string()))
            .collect::<Result<Vec<_>, _>>()
    };
    let all = labels("ABCDEFGH")?;
    let scene = |id: &str, answer| {
        Ok::<_, IdError>(Event::SceneAnswered {
            indicator: IndicatorId::new(id)?,
            answer: Some(answer),
            source: Source::OfficerSaw,
        })
    };
    let answered = |who: &str, id: &str, answer, source| {
        Ok::<_, IdError>(Event::PersonsAnswered {
            labels: labels(who)?,
            indicator: IndicatorId::new(id)?,
            answer: Some(answer),
            source,
        })
    };
    let field = |who: Option<&str>, id: &str, value| {
        Ok::<_, IdError>(Event::FieldSet {
            field: FieldId::new(id)?,
            label: who.map(PersonLabel::new).transpose()?,
            value: Some(value),
        })
    };
    let text = |text: &str| FieldValue::Text(text.to_owned());
    let fact = |who: &str, fact| {
        Ok::<_, IdError>(Event::PersonsSet {
            labels: labels(who)?,
            fact,
        })
    };
    let consent = |who: &str, group: &str| {
        Ok::<_, IdError>(Event::ConsentSet {
            label: PersonLabel::new(who)?,
            recipient: RecipientKind::Centre,
            group: group.to_owned(),
            given: true,
        })
    };
    let tigrinya = LanguageTag::new("ti")?;
    let notice = halte.notice_version("ti").unwrap_or_default();
    let mut acts = vec![
        vec![Event::PlaceSet {
            place: Some(PlaceId::new("e40-jabbeke")?),
        }],
        vec![Event::PeopleCounted { people: 9 }],
        vec![Event::LifeChecked {
            check: LifeCheck::Air,
            done: true,
        }],
        vec![Event::LifeChecked {
            check: LifeCheck::Warmth,
            done: true,
        }],
        vec![Event::LifeChecked {
            check: LifeCheck::Children,
            done: true,
        }],
        vec![Event::KeptApart {
            who: Apart::Driver,
            done: true,
        }],
        vec![scene("SMG-01", Answer::Yes)?],
        vec![scene("SMG-03", Answer::Yes)?],
        vec![scene("SMG-04", Answer::No)?],
        vec![scene("SMG-05", Answer::Unknown)?],
        vec![scene("SMG-25", Answer::Yes)?],
        vec![Event::PersonsAdded {
            labels: all.clone(),
            transported: true,
        }],
        vec![Event::PersonsAdded {
            labels: labels("J")?,
            transported: false,
        }],
        vec![
            fact("ABCEFGH", PersonFact::Age(Age::Adult))?,
            fact("D", PersonFact::Age(Age::Unsure))?,
        ],
        vec![fact("ABCDEFGH", PersonFact::Nationality(Nationality::ThirdCountry))?],
        vec![fact("D", PersonFact::Accompanied(false))?],
        vec![fact("J", PersonFact::Roles(vec![Role::Witness]))?],
        vec![Event::NoticeShown {
            labels: all.clone(),
            language: tigrinya,
            version: notice,
            status: crate::model::ReviewStatus::Draft,
            medium: Medium::Shown,
            seconds: 170,
            proof: None,
        }],
        vec![Event::OfferMade {
            labels: labels("ABCDEFG")?,
            answer: OfferAnswer::Wants,
        }],
        vec![Event::OfferMade {
            labels: labels("H")?,
            answer: OfferAnswer::WillThink,
        }],
        vec![answered("A", "SMG-02", Answer::Yes, Source::OfficerSaw)?],
        vec![answered("A", "SMG-09", Answer::Yes, Source::PersonSaid)?],
        vec![answered("B", "SMG-11", Answer::Yes, Source::PersonSaid)?],
        vec![answered("C", "SMG-20", Answer::Yes, Source::OfficerSaw)?],
        vec![answered("D", "MIN-02", Answer::Yes, Source::PersonSaid)?],
        vec![field(None, "vehicle_plates", text("TRAINING-01"))?],
        vec![Event::CallMade {
            kind: RecipientKind::Centre,
            recipient: RecipientId::new("centre-payoke")?,
            outcome: CallOutcome::WillCome,
            labels: Vec::new(),
        }],
    ];
    for person in ["A", "B", "C", "D", "E", "F", "G", "H"] {
        acts.push(vec![field(
            Some(person),
            "meeting_point",
            text("Jabbeke car park, police van, asks for the unit"),
        )?]);
    }
    acts.push(vec![field(Some("A"), "name", text("Trainee Alpha"))?]);
    acts.push(vec![consent("A", "identity")?]);
    acts.push(vec![Event::StatementNoted {
        labels: labels("A")?,
        made: false,
        at: None,
    }]);
    Ok(acts)
}
