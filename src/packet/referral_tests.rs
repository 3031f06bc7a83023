//! A lorry near Ostend with one filled form for everybody: Almaz, adult, consents to all; Biniam,
//! a boy alone; Cees, the driver, not referred; Daud, who does not want help now. Every field holds
//! a canary that stands nowhere else, so that a leak has a name.

mod avenues;
mod documents;
mod earlier;
mod extracts;
mod paths;
mod printed;
mod routes;
mod walk;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::*;
use crate::assess::assess_record;
use crate::content::{Content, DisclosureRow, FieldInput, FieldScope};
use crate::model::{
    About, Age, Answer, Apart, Assessment, AvenueId, CallOutcome, Context, EncounterId, Entry, Event, FieldId,
    FieldValue, IdentityMode, IndicatorId, Interpreter, InterpreterKind, LanguageTag, LifeCheck, Medium, Moment,
    Nationality, NoticeProof, OfferAnswer, PacketId, PersonFact, PersonLabel, PlaceId, RecipientKind, Record,
    ReferralId, ReviewStatus, Role, SealedPacketNote, Service, Source,
};

fn content() -> Content {
    Content::embedded().unwrap()
}

fn label(text: &str) -> PersonLabel {
    PersonLabel::new(text).unwrap()
}

fn at(minutes: i64) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339("2026-11-03T02:00:00Z").unwrap().to_utc() + TimeDelta::minutes(minutes)
}

fn moment(minutes: i64) -> Moment {
    Moment {
        wall: at(minutes),
        since_boot_ms: 1,
        trusted: None,
    }
}

fn record(events: Vec<Event>) -> Record {
    let opened = Event::Opened {
        service: Service::LocalPolice,
        context: Context::Motorway,
        occurred_on: NaiveDate::from_ymd_opt(2026, 11, 3).unwrap(),
        training: false,
    };
    let encounter = EncounterId::new("01890000-0000-7000-8000-000000000000").unwrap();
    let entries: Vec<Entry> = (1..)
        .zip(std::iter::once(opened).chain(events))
        .map(|(seq, event)| Entry {
            seq,
            encounter: encounter.clone(),
            time: moment(i64::from(seq)),
            event,
        })
        .collect();
    Record::from_entries(&entries).unwrap()
}

fn added(labels: &[&str], transported: bool) -> Event {
    Event::PersonsAdded {
        labels: labels.iter().map(|l| label(l)).collect(),
        transported,
    }
}

fn about(who: &str, fact: PersonFact) -> Event {
    Event::PersonsSet {
        labels: vec![label(who)],
        fact,
    }
}

fn said(who: &str, indicator: &str) -> Event {
    Event::PersonsAnswered {
        labels: vec![label(who)],
        indicator: IndicatorId::new(indicator).unwrap(),
        answer: Some(Answer::Yes),
        source: Source::PersonSaid,
    }
}

fn chose(who: Option<&str>, avenue: &str, mode: IdentityMode) -> Event {
    Event::AvenueChosen {
        label: who.map(label),
        avenue: AvenueId::new(avenue).unwrap(),
        mode,
    }
}

fn saw(indicator: &str) -> Event {
    Event::SceneAnswered {
        indicator: IndicatorId::new(indicator).unwrap(),
        answer: Some(Answer::Yes),
        source: Source::OfficerSaw,
    }
}

fn canary(who: Option<&str>, field: &str) -> String {
    format!("zz{}zz{}", who.unwrap_or("scene"), field.replace('_', "zz"))
}

/// What the officer typed into a row: a canary where it is text, everything else as far as it goes.
fn typed(row: &DisclosureRow, who: Option<&str>) -> FieldValue {
    match row.input {
        FieldInput::YesNo => FieldValue::Flag(true),
        // Another year for each person and another day for each row: none stands elsewhere.
        FieldInput::Date => {
            let day = row
                .id
                .as_str()
                .bytes()
                .zip(1..)
                .map(|(b, n)| u32::from(b) * n)
                .sum::<u32>()
                % 336;
            let year = who.map_or(50, |w| w.len() + usize::from(w.as_bytes()[0]));
            FieldValue::Text(format!("19{year:02}-{:02}-{:02}", 1 + day / 28, 1 + day % 28))
        }
        FieldInput::Time => FieldValue::Text("2026-11-03T02:30:00Z".to_owned()),
        FieldInput::Choice => FieldValue::Text(row.choices[0].clone()),
        FieldInput::Many => FieldValue::Many(row.choices.clone()),
        // A row that must never be recorded is in the journal all the same: it may not travel.
        FieldInput::Line | FieldInput::Text | FieldInput::Derived | FieldInput::Never => {
            FieldValue::Text(canary(who, row.id.as_str()))
        }
    }
}

fn fill(content: &Content, who: Option<&str>) -> Vec<Event> {
    let scope = if who.is_some() {
        FieldScope::Person
    } else {
        FieldScope::Encounter
    };
    let rows = content.disclosure.rows.iter();
    rows.filter(|r| r.scope == scope)
        .map(|row| Event::FieldSet {
            field: row.id.clone(),
            label: who.map(label),
            value: Some(typed(row, who)),
        })
        .collect()
}

fn consented(content: &Content, who: &str) -> Vec<Event> {
    let groups: std::collections::BTreeSet<_> =
        content.disclosure.rows.iter().filter_map(|r| r.group.clone()).collect();
    let pairs = groups
        .into_iter()
        .flat_map(|g| RecipientKind::ALL.iter().map(move |k| (g.clone(), *k)));
    pairs
        .map(|(group, recipient)| Event::ConsentSet {
            label: label(who),
            recipient,
            group,
            given: true,
        })
        .collect()
}

/// These persons were referred, with what had happened by then.
fn sealed(content: &Content, events: &[Event], labels: &[&str]) -> Event {
    let record = record(events.to_vec());
    let assessment = assess_record(content, &record, "en");
    let labels: Vec<_> = labels.iter().map(|l| label(l)).collect();
    let routed = route(content, &record, &assessment, &labels);
    let packets = routed.into_iter().map(|routed| {
        let packet = PacketId::fresh();
        let manifest = <sha2::Sha256 as sha2::Digest>::digest(packet.as_str());
        SealedPacketNote {
            signer: String::new(),
            kind: routed.kind,
            recipient: routed.recipient,
            labels: routed.persons,
            evidence_id: data_encoding::HEXLOWER.encode(&manifest),
            file_name: format!("{packet}.asice.age"),
            by_hand: false,
            identity: false,
            ciphertext_sha256: String::new(),
            packet,
        }
    });
    Event::ReferralSealed {
        referral: ReferralId::fresh(),
        root: String::new(),
        packets: packets.collect(),
    }
}

/// A record in which every row of the disclosure table has a value.
fn full_record(content: &Content) -> Record {
    let mut events = vec![
        Event::PlaceSet {
            place: Some(PlaceId::new("e40-groot-bijgaarden").unwrap()),
        },
        Event::PeopleCounted { people: 4 },
        Event::LifeChecked {
            check: LifeCheck::Air,
            done: true,
        },
        Event::KeptApart {
            who: Apart::Driver,
            done: true,
        },
        saw("SMG-01"),
        added(&["A", "B", "D"], true),
        added(&["C"], false),
        Event::CallMade {
            kind: RecipientKind::Centre,
            recipient: crate::model::RecipientId::new("centre-payoke").unwrap(),
            outcome: CallOutcome::Reached,
            labels: Vec::new(),
        },
        Event::CallMade {
            kind: RecipientKind::Magistrate,
            recipient: crate::model::RecipientId::new("parquet-brussels").unwrap(),
            outcome: CallOutcome::Reached,
            labels: Vec::new(),
        },
    ];
    events.extend(fill(content, None));
    events.push(chose(None, "third_party", IdentityMode::ThirdParty));
    for who in ["A", "B", "C", "D"] {
        events.extend(fill(content, Some(who)));
        events.extend(consented(content, who));
        events.extend([
            about(who, PersonFact::Age(if who == "B" { Age::Minor } else { Age::Adult })),
            about(who, PersonFact::Accompanied(false)),
            about(who, PersonFact::Nationality(Nationality::ThirdCountry)),
            about(who, PersonFact::Language(LanguageTag::new("ti").unwrap())),
            about(who, PersonFact::SaysVictim(who != "C")),
            about(who, PersonFact::Roles(vec![Role::PresumedVictim, Role::Unclear])),
            about(who, PersonFact::Complainant(who != "B")),
            chose(Some(who), "victim_procedure", IdentityMode::Named),
            said(who, "SMG-11"),
            said(who, "MIN-05"),
            Event::NoticeShown {
                labels: vec![label(who)],
                language: LanguageTag::new("ti").unwrap(),
                version: format!("zz{who}zzversion"),
                status: ReviewStatus::Draft,
                medium: Medium::Interpreted,
                seconds: 47,
                proof: Some(NoticeProof {
                    interpreter: Some(Interpreter {
                        kind: InterpreterKind::Phone,
                        connected: false,
                    }),
                    sentences: vec!["leaflet-short-01".to_owned(), "leaflet-topic-03-s1".to_owned()],
                    of: 17,
                    ..NoticeProof::default()
                }),
            },
            Event::NoticeAnswered {
                labels: vec![label(who)],
                understood: true,
            },
            Event::OfferMade {
                labels: vec![label(who)],
                answer: OfferAnswer::Wants,
            },
            Event::StatementNoted {
                labels: vec![label(who)],
                made: true,
                at: None,
            },
        ]);
    }
    events.push(Event::OfferMade {
        labels: vec![label("D")],
        answer: OfferAnswer::No,
    });
    let before = sealed(content, &events, &["A", "B", "D"]);
    events.push(before);
    record(events)
}

fn sender() -> Sender {
    Sender {
        service: Service::LocalPolice,
        unit: "zzprofilezzunit".to_owned(),
        officer_name: Some("zzprofilezzname".to_owned()),
        badge: Some("zzprofilezzbadge".to_owned()),
        unit_contact: Some("zzprofilezzcontact".to_owned()),
    }
}

/// Randomness that is not random but never repeats.
fn counting(mut next: u64) -> impl FnMut(&mut [u8]) {
    move |bytes| {
        next += 1;
        let mut block = next;
        for byte in bytes {
            block = block.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(next | 1);
            *byte = (block >> 56) as u8;
        }
    }
}

struct Sent {
    content: Content,
    record: Record,
    assessment: Assessment,
    routed: Vec<Routed>,
    files: Vec<ReferralFile>,
}

impl Sent {
    fn to(&self, kind: RecipientKind) -> &ReferralFile {
        self.files.iter().find(|f| f.recipient.kind == kind).unwrap()
    }

    fn identity(&self) -> Option<ReferralFile> {
        let sender = sender();
        let composition = self.composition(&sender);
        let magistrate = self
            .routed
            .iter()
            .find(|r| r.kind == RecipientKind::Magistrate)
            .unwrap();
        disclose_identity(&composition, &address(magistrate), &mut counting(900)).unwrap()
    }

    fn composition<'a>(&'a self, sender: &'a Sender) -> Composition<'a> {
        Composition {
            content: &self.content,
            record: &self.record,
            assessment: &self.assessment,
            sender,
            routed: &self.routed,
            now: moment(100),
        }
    }
}

fn address(routed: &Routed) -> Address<'_> {
    Address {
        routed,
        packet: PacketId::fresh(),
        name: format!("{} desk", routed.kind),
        age_key: Some("age1test".to_owned()),
        sequence: Sequence {
            number: 1,
            previous_manifest: None,
        },
        identity_packet: None,
        reply_key: None,
    }
}

fn send(record: Record, labels: &[&str], seed: u64) -> Sent {
    let content = content();
    let assessment = assess_record(&content, &record, "en");
    let labels: Vec<_> = labels.iter().map(|l| label(l)).collect();
    let routed = route(&content, &record, &assessment, &labels);
    let mut sent = Sent {
        content,
        record,
        assessment,
        routed,
        files: Vec::new(),
    };
    let sender = sender();
    let addresses: Vec<_> = sent.routed.iter().map(address).collect();
    let files = disclose(&sent.composition(&sender), &addresses, &mut counting(seed)).unwrap();
    drop(addresses);
    sent.files = files;
    sent
}

fn sent_in_full() -> Sent {
    send(full_record(&content()), &["A", "B", "D"], 1)
}

/// All text of a paper, block by block.
fn text_of(document: &crate::model::Document) -> String {
    let mut all = serde_json::to_string(&document.blocks).unwrap();
    all.push_str(&document.title);
    all
}

fn words_as_keys(key: &str, args: &[(&str, &str)]) -> String {
    let args: Vec<String> = args.iter().map(|(_, v)| (*v).to_owned()).collect();
    format!("[{key}]{}", args.join(" "))
}
