//! Every clock of `clocks.toml`, one after the other: from what it starts, when it warns and ends, what
//! stops it, what a correction does. Almaz has no document, Biniam is a boy, Cees drives.

use chrono::NaiveDate;

use super::*;
use crate::content::ClockLength;
use crate::model::{
    Age, CallOutcome, Context, EncounterId, Entry, Event, FieldValue, Moment, Nationality, PersonFact, RecipientKind,
    ReferralId, SealedPacketNote, Service,
};

/// When everything is recorded, unless a test says otherwise: 03:41 in Belgium.
const NOW: &str = "2026-11-22T02:41:00Z";

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn label(text: &str) -> PersonLabel {
    PersonLabel::new(text).unwrap()
}

fn record(events: &[Event]) -> Record {
    let opened = Event::Opened {
        service: Service::LocalPolice,
        context: Context::Motorway,
        occurred_on: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
        training: false,
    };
    let entries: Vec<Entry> = (1..)
        .zip(std::iter::once(&opened).chain(events))
        .map(|(seq, event)| Entry {
            seq,
            encounter: EncounterId::new("01890000-0000-7000-8000-000000000000").unwrap(),
            time: Moment {
                wall: at(NOW),
                since_boot_ms: 1,
                trusted: None,
            },
            event: event.clone(),
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

fn set(who: Option<&str>, field: &str, value: &str) -> Event {
    Event::FieldSet {
        field: FieldId::new(field).unwrap(),
        label: who.map(label),
        value: Some(FieldValue::Text(value.to_owned())),
    }
}

fn about(who: &str, fact: PersonFact) -> Event {
    Event::PersonsSet {
        labels: vec![label(who)],
        fact,
    }
}

fn sealed(kind: RecipientKind, who: &[&str], packet: &str) -> Event {
    Event::ReferralSealed {
        referral: ReferralId::fresh(),
        root: String::new(),
        packets: vec![SealedPacketNote {
            packet: packet.parse().unwrap(),
            kind,
            recipient: RecipientId::new("somewhere").unwrap(),
            labels: who.iter().map(|l| label(l)).collect(),
            evidence_id: String::new(),
            file_name: String::new(),
            by_hand: true,
            identity: false,
            ciphertext_sha256: String::new(),
            signer: String::new(),
        }],
    }
}

fn called(outcome: CallOutcome) -> Event {
    Event::CallMade {
        kind: RecipientKind::Centre,
        recipient: RecipientId::new("centre-payoke").unwrap(),
        outcome,
        labels: Vec::new(),
    }
}

const PACKET: &str = "01890000-0000-7000-8000-000000000001";

fn of(key: &str, events: &[Event]) -> Vec<Running> {
    let content = Content::embedded().unwrap();
    let mut clocks = running(&content, &record(events));
    clocks.retain(|c| c.key == key);
    clocks
}

/// One clock of the table: what it is made to run by, from when, until when, warning from when, and
/// what ends it (nothing but a hand ends the last two).
struct Case {
    key: &'static str,
    starts: Vec<Event>,
    since: &'static str,
    warn: &'static str,
    due: &'static str,
    ends: Option<Event>,
}

fn cases() -> Vec<Case> {
    let almaz = || {
        vec![
            added(&["A"], true),
            about("A", PersonFact::Nationality(Nationality::ThirdCountry)),
        ]
    };
    let boy = || vec![added(&["B"], true), about("B", PersonFact::Age(Age::Minor))];
    let with = |mut events: Vec<Event>, more: Vec<Event>| {
        events.extend(more);
        events
    };
    let held = || set(None, "deprived_of_liberty_at", "2026-11-22T02:12:00Z");
    let case = |key, starts, since, warn, due, ends| Case {
        key,
        starts,
        since,
        warn,
        due,
        ends,
    };
    vec![
        case(
            "centre_not_reached",
            vec![called(CallOutcome::NoAnswer)],
            NOW,
            "2026-11-22T03:11:00Z",
            "2026-11-22T03:41:00Z",
            Some(called(CallOutcome::Reached)),
        ),
        case(
            "packet_unacknowledged",
            with(almaz(), vec![sealed(RecipientKind::Centre, &["A"], PACKET)]),
            NOW,
            "2026-11-22T23:41:00Z",
            "2026-11-23T02:41:00Z",
            Some(Event::HandedOver {
                packet: PACKET.parse().unwrap(),
                to: "desk".to_owned(),
                signed_for: true,
            }),
        ),
        case(
            "io_decision_with_document",
            with(almaz(), vec![held(), set(Some("A"), "document_type", "passport")]),
            "2026-11-22T02:12:00Z",
            "2026-11-22T11:12:00Z",
            "2026-11-22T14:12:00Z",
            Some(set(Some("A"), "io_decision", "no_measure")),
        ),
        case(
            "io_decision_without_document",
            with(almaz(), vec![held(), set(Some("A"), "document_type", "none")]),
            "2026-11-22T02:12:00Z",
            "2026-11-22T23:12:00Z",
            "2026-11-23T02:12:00Z",
            Some(set(Some("A"), "io_decision", "held")),
        ),
        case(
            "guardianship_decision_with_document",
            with(boy(), vec![held(), set(Some("B"), "document_type", "identity_card")]),
            "2026-11-22T02:12:00Z",
            "2026-11-22T11:12:00Z",
            "2026-11-22T14:12:00Z",
            Some(set(Some("B"), "guardianship_decision", "guardian")),
        ),
        case(
            "guardianship_decision_without_document",
            with(boy(), vec![held(), set(Some("B"), "document_type", "none")]),
            "2026-11-22T02:12:00Z",
            "2026-11-22T23:12:00Z",
            "2026-11-23T02:12:00Z",
            Some(set(Some("B"), "guardianship_decision", "age_examination")),
        ),
        case(
            "screening",
            with(almaz(), vec![set(None, "apprehended_at", "2026-11-22T01:50:00Z")]),
            "2026-11-22T01:50:00Z",
            "2026-11-24T13:50:00Z",
            "2026-11-25T01:50:00Z",
            None,
        ),
        case(
            // Over the change to summer time: 45 days of the calendar, to the end of the last.
            "reflection",
            with(almaz(), vec![set(Some("A"), "annex_15_issued_on", "2026-03-01")]),
            "2026-02-28T23:00:00Z",
            "2026-04-08T21:59:00Z",
            "2026-04-15T21:59:00Z",
            Some(set(Some("A"), "attestation_issued_on", "2026-04-02")),
        ),
        case(
            // The thirtieth of a month that the third month has not.
            "attestation",
            with(almaz(), vec![set(Some("A"), "attestation_issued_on", "2026-11-30")]),
            "2026-11-29T23:00:00Z",
            "2027-02-14T22:59:00Z",
            "2027-02-28T22:59:00Z",
            Some(set(Some("A"), "attestation_renewed_on", "2027-02-20")),
        ),
        case(
            "attestation_renewed",
            with(almaz(), vec![set(Some("A"), "attestation_renewed_on", "2027-02-28")]),
            "2027-02-27T23:00:00Z",
            "2027-05-14T21:59:00Z",
            "2027-05-28T21:59:00Z",
            Some(set(Some("A"), "a_card_issued_on", "2027-05-03")),
        ),
        case(
            "a_card",
            with(almaz(), vec![set(Some("A"), "a_card_issued_on", "2027-05-03")]),
            "2027-05-02T22:00:00Z",
            "2027-10-04T22:59:00Z",
            "2027-11-03T22:59:00Z",
            None,
        ),
        case(
            "business_closure",
            vec![set(None, "closure_ordered_on", "2026-11-22")],
            "2026-11-21T23:00:00Z",
            "2027-05-08T21:59:00Z",
            "2027-05-22T21:59:00Z",
            None,
        ),
    ]
}

fn note(clock: &Running) -> (String, Vec<PersonLabel>, Option<PacketId>, DateTime<Utc>) {
    (
        clock.key.clone(),
        clock.persons.clone(),
        clock.packet.clone(),
        clock.from,
    )
}

fn stop(clock: &Running) -> Event {
    let (clock, labels, packet, from) = note(clock);
    Event::ClockStopped {
        clock,
        labels,
        packet,
        from,
        reason: "mistake".to_owned(),
    }
}

fn correct(clock: &Running, since: DateTime<Utc>) -> Event {
    let (clock, labels, packet, from) = note(clock);
    Event::ClockCorrected {
        clock,
        labels,
        packet,
        from,
        since,
    }
}

fn confirm(clock: &Running) -> Event {
    let (clock, labels, packet, from) = note(clock);
    Event::ClockConfirmed {
        clock,
        labels,
        packet,
        from,
    }
}

#[test]
fn every_clock_of_the_data_stands_in_the_table_once() {
    let content = Content::embedded().unwrap();
    let shipped: Vec<&str> = content.clocks.iter().map(|c| c.key.as_str()).collect();
    let tested: Vec<&str> = cases().iter().map(|c| c.key).collect();
    assert_eq!(shipped, tested);
    assert!(
        content.clocks.iter().all(|c| !c.verified),
        "nobody has verified a length"
    );
}

#[test]
fn each_clock_starts_warns_and_ends_as_the_table_says() {
    for case in cases() {
        let [clock] = of(case.key, &case.starts).try_into().expect(case.key);
        assert_eq!(clock.since, at(case.since), "{}", case.key);
        assert_eq!(clock.warn_at, at(case.warn), "{} warns", case.key);
        assert_eq!(clock.due, at(case.due), "{} ends", case.key);
        let minute = TimeDelta::minutes(1);
        assert_eq!(clock.urgency(clock.warn_at - minute), Urgency::Running, "{}", case.key);
        assert_eq!(clock.urgency(clock.warn_at), Urgency::Soon, "{}", case.key);
        assert_eq!(clock.urgency(clock.due - minute), Urgency::Soon, "{}", case.key);
        assert_eq!(clock.urgency(clock.due), Urgency::Overdue, "{}", case.key);
    }
}

#[test]
fn no_clock_runs_from_nothing() {
    let people = [added(&["A", "B"], true), about("B", PersonFact::Age(Age::Minor))];
    assert!(running(&Content::embedded().unwrap(), &record(&people)).is_empty());
}

#[test]
fn each_clock_ends_with_what_is_recorded() {
    for case in cases() {
        let Some(end) = case.ends else { continue };
        let events: Vec<Event> = case.starts.into_iter().chain([end]).collect();
        assert!(of(case.key, &events).is_empty(), "{}", case.key);
    }
}

#[test]
fn a_packet_waits_for_an_answer_until_everybody_in_it_was_turned_away_on_the_telephone() {
    let full = |who: &[&str]| Event::CallMade {
        kind: RecipientKind::Centre,
        recipient: RecipientId::new("somewhere").unwrap(),
        outcome: CallOutcome::Full,
        labels: who.iter().map(|l| label(l)).collect(),
    };
    let waits = |calls: &[Event]| {
        let mut events = vec![added(&["A", "B"], true)];
        events.push(sealed(RecipientKind::Centre, &["A", "B"], PACKET));
        events.extend(calls.iter().cloned());
        !of("packet_unacknowledged", &events).is_empty()
    };
    assert!(waits(&[full(&["A"])]));
    assert!(!waits(&[full(&["A"]), full(&["B"])]));
    assert!(!waits(&[full(&[])]), "nobody named is everybody");
}

#[test]
fn each_clock_can_be_stopped_with_a_reason_and_started_again() {
    let content = Content::embedded().unwrap();
    for case in cases() {
        let [clock] = of(case.key, &case.starts).try_into().expect(case.key);
        let mut events = case.starts.clone();
        events.push(stop(&clock));
        assert!(of(case.key, &events).is_empty(), "{}", case.key);
        let stopped = all(&content, &record(&events))
            .into_iter()
            .find(|c| c.key == case.key)
            .unwrap();
        assert_eq!(
            stopped.stopped.unwrap().reason,
            "mistake",
            "{} is still shown",
            case.key
        );
        let (key, labels, packet, from) = note(&clock);
        events.push(Event::ClockRestarted {
            clock: key,
            labels,
            packet,
            from,
        });
        assert_eq!(of(case.key, &events), [clock], "{} runs again", case.key);
    }
}

#[test]
fn each_clock_can_be_corrected_and_says_so() {
    for case in cases() {
        let [clock] = of(case.key, &case.starts).try_into().expect(case.key);
        let week_before = clock.since - TimeDelta::days(7);
        let events: Vec<Event> = case
            .starts
            .iter()
            .cloned()
            .chain([correct(&clock, week_before)])
            .collect();
        let [corrected] = of(case.key, &events).try_into().expect(case.key);
        assert_eq!(corrected.start, StartState::Corrected, "{}", case.key);
        assert_eq!(corrected.from, clock.from, "{} keeps what was recorded", case.key);
        assert!(
            corrected.since < clock.since && corrected.due < clock.due,
            "{}",
            case.key
        );
    }
}

#[test]
fn only_the_clocks_whose_start_the_sources_leave_open_ask_for_it_until_it_is_confirmed() {
    for case in cases() {
        let [clock] = of(case.key, &case.starts).try_into().expect(case.key);
        let asks = case.key.starts_with("io_decision") || case.key.starts_with("guardianship_decision");
        assert_eq!(clock.start == StartState::ToConfirm, asks, "{}", case.key);
        let events: Vec<Event> = case.starts.iter().cloned().chain([confirm(&clock)]).collect();
        let [confirmed] = of(case.key, &events).try_into().expect(case.key);
        assert_eq!(confirmed.start, StartState::Confirmed, "{}", case.key);
        assert_eq!(confirmed.due, clock.due, "{}", case.key);
    }
}

#[test]
fn until_the_document_is_known_both_deadlines_are_shown() {
    let held = set(None, "deprived_of_liberty_at", "2026-11-22T02:12:00Z");
    let mut events = vec![added(&["A"], true), held];
    let both = |events: &[Event]| {
        let counts = ["io_decision_with_document", "io_decision_without_document"].map(|k| of(k, events).len());
        (counts[0], counts[1])
    };
    assert_eq!(both(&events), (1, 1));
    events.push(set(Some("A"), "document_type", "passport"));
    assert_eq!(both(&events), (1, 0));
    events.push(set(Some("A"), "document_type", "none"));
    assert_eq!(both(&events), (0, 1));
}

#[test]
fn persons_of_one_stop_share_a_clock_as_long_as_nothing_tells_them_apart() {
    let mut events = vec![
        added(&["A", "B", "D"], true),
        added(&["C"], false),
        set(None, "deprived_of_liberty_at", "2026-11-22T02:12:00Z"),
        set(Some("A"), "document_type", "none"),
        set(Some("B"), "document_type", "none"),
        set(Some("D"), "document_type", "passport"),
    ];
    let persons = |events: &[Event], key: &str| -> Vec<Vec<PersonLabel>> {
        of(key, events).into_iter().map(|c| c.persons).collect()
    };
    assert_eq!(
        persons(&events, "io_decision_without_document"),
        [[label("A"), label("B")]]
    );
    assert_eq!(
        persons(&events, "io_decision_with_document"),
        [[label("D")]],
        "the driver has no such clock"
    );
    events.push(set(Some("A"), "io_decision", "no_measure"));
    assert_eq!(persons(&events, "io_decision_without_document"), [[label("B")]]);
}

#[test]
fn a_deadline_runs_from_deprivation_of_liberty_and_from_the_packet_only_while_that_is_not_recorded() {
    let mut events = vec![
        added(&["A"], true),
        set(Some("A"), "document_type", "none"),
        sealed(RecipientKind::ImmigrationOffice, &["A"], PACKET),
    ];
    let [clock] = of("io_decision_without_document", &events).try_into().unwrap();
    assert_eq!((clock.basis.clone(), clock.since), (Basis::Packet, at(NOW)));
    events.push(confirm(&clock));
    events.push(set(None, "deprived_of_liberty_at", "2026-11-22T02:12:00Z"));
    let [clock] = of("io_decision_without_document", &events).try_into().unwrap();
    assert_eq!(
        clock.basis,
        Basis::Field(FieldId::new("deprived_of_liberty_at").unwrap())
    );
    assert_eq!(clock.since, at("2026-11-22T02:12:00Z"));
    assert_eq!(clock.start, StartState::ToConfirm, "another start asks again");
}

#[test]
fn a_packet_that_was_signed_in_vain_is_awaited_by_nobody_and_begins_nothing_unless_it_left() {
    let mut events = vec![
        added(&["A"], true),
        about("A", PersonFact::Nationality(Nationality::ThirdCountry)),
        set(Some("A"), "document_type", "none"),
        sealed(RecipientKind::ImmigrationOffice, &["A"], PACKET),
    ];
    let running = |events: &[Event]| {
        let keys = ["packet_unacknowledged", "io_decision_without_document"];
        keys.map(|key| of(key, events).len())
    };
    assert_eq!(running(&events), [1, 1]);
    for (has_left, expected) in [(false, [0, 0]), (true, [0, 1])] {
        let revoked = vec![PACKET.parse().unwrap()];
        let (unsent, left) = if has_left {
            (Vec::new(), revoked)
        } else {
            (revoked, Vec::new())
        };
        events.push(Event::SignatureRevoked { unsent, left });
        assert_eq!(running(&events), expected);
        events.pop();
    }
}

#[test]
fn a_correction_gives_way_to_what_is_recorded_after_it() {
    let mut events = vec![
        added(&["A"], true),
        set(Some("A"), "document_type", "none"),
        set(None, "deprived_of_liberty_at", "2026-11-22T02:12:00Z"),
    ];
    let [clock] = of("io_decision_without_document", &events).try_into().unwrap();
    events.push(correct(&clock, at("2026-11-22T01:00:00Z")));
    events.push(set(None, "deprived_of_liberty_at", "2026-11-22T01:30:00Z"));
    let [clock] = of("io_decision_without_document", &events).try_into().unwrap();
    assert_eq!(
        (clock.since, clock.start),
        (at("2026-11-22T01:30:00Z"), StartState::ToConfirm)
    );
}

#[test]
fn belgians_have_no_immigration_clock_and_eu_citizens_no_screening() {
    let events = |nationality| {
        vec![
            added(&["A"], true),
            about("A", PersonFact::Nationality(nationality)),
            set(None, "deprived_of_liberty_at", "2026-11-22T02:12:00Z"),
            set(None, "apprehended_at", "2026-11-22T02:12:00Z"),
        ]
    };
    assert!(of("io_decision_without_document", &events(Nationality::Belgian)).is_empty());
    assert_eq!(of("io_decision_without_document", &events(Nationality::Eu)).len(), 1);
    assert!(of("screening", &events(Nationality::Eu)).is_empty());
    assert_eq!(of("screening", &events(Nationality::Unknown)).len(), 1);
    assert!(
        of("guardianship_decision_without_document", &events(Nationality::Unknown)).is_empty(),
        "an adult"
    );
}

#[test]
fn the_most_urgent_clock_comes_first() {
    let events = [
        added(&["A"], true),
        set(Some("A"), "annex_15_issued_on", "2026-11-22"),
        set(None, "deprived_of_liberty_at", "2026-11-22T02:12:00Z"),
        called(CallOutcome::NoAnswer),
    ];
    let keys: Vec<String> = running(&Content::embedded().unwrap(), &record(&events))
        .into_iter()
        .map(|c| c.key)
        .collect();
    assert_eq!(
        keys,
        [
            "centre_not_reached",
            "io_decision_with_document",
            "io_decision_without_document",
            "reflection"
        ]
    );
}

#[test]
fn an_hour_that_the_clocks_skip_is_an_hour_of_the_deadline_all_the_same() {
    let night = at("2026-03-28T20:00:00Z");
    assert_eq!(due(ClockLength::Hours(12), night, false), at("2026-03-29T08:00:00Z"));
    assert_eq!(
        due(ClockLength::Days(3), night, false),
        at("2026-03-31T19:00:00Z"),
        "the same time of day"
    );
}
