//! The published tables, transcribed apart from the files that ship: a slip of the pen in one of
//! the two shows as a failing test.

/// Id, ways of observing, strength, what it supports and source, as published.
pub(super) const INDICATORS: &str = "\
SMG-01 † | S | s | life | S0; nos.nl
SMG-02 † | S | s | life, harm | S0
SMG-03 | S | s | life, coe | UKBF; case Essex
SMG-04 | S | m | Act77bis | UKBF
SMG-05 | S/D | m | Act77bis | UKBF
SMG-06 | S | s | life | UKBF
SMG-07 | S | s | life, organised | S4
SMG-08 | S | s | life | wtv.be 2020
SMG-09 | T/A | m | profit 77bis | S0, S4
SMG-10 | T/D | m | profit, coe | S0, S4
SMG-11 | T/A | s | coe, P3/P5 | S0; ILO
SMG-12 | S | m | coe, K-auth | squidsaccess; S4
SMG-13 | S/D | m | organised | Myria; S4
SMG-14 | S/T | s | coe | S0; S2
SMG-15 | T/A | s | coe | ILO
SMG-16 | T/A | m | coe (deception) | S4
SMG-17 | S | w | organised | S4
SMG-18 | T/D | m | organised | Brussels Times
SMG-19 † | S/A | s | min | S3; S2
SMG-20 | S/A | m | vul, harm | S2
SMG-21 | A/D | m | vul | S0
SMG-22 | T/A | w | habitual | S2
SMG-23 | T | m | coe, harm | S4 (j)
SMG-24 | T | m | not a perpetrator sign; coe | S4 (h)
SMG-25 | S | context | protects the driver from default suspicion | nos.nl
MIN-01 † | S/T/D | s | min | S2, S3
MIN-02 | A | s | UAM path | fedasilinfo
MIN-03 | A/D | s | min, control | FRX
MIN-04 | S | m | control | FRX
MIN-05 | S | m | control | FRX; UNODC
MIN-06 | S/A | s | P2/P3/P5 | UNODC
MIN-07 | D/S | m | Act | FRX
MIN-08 | T | m | coe | S0; ILO
MIN-09 | S | m | harm | UNODC
MIN-10 | S | w | P1 | UNODC; S2 lover-boys
MIN-11 | T/S | m | P1 | S2
MIN-12 | T | m | coe | alterechos
MIN-13 | D | m | Act | Child Focus
MIN-14 | A | m | vul | FRX
MIN-15 | T | s | new purposes (2024/1712) | MYR 2024/1
MIN-16 | S | s | life, min | S2, wtv.be";

/// The published letters: fields, then centre, magistrate, Immigration Office, Guardianship Service.
/// Rows with graded disclosure are split into fields.
pub(super) const DISCLOSURE: [(&str, &str); 51] = [
    ("packet officer_unit", "MMMM"),
    ("officer_name officer_badge", "YMNY"),
    ("unit_contact", "YMYY"),
    ("name", "CMMM"),
    ("date_of_birth age_estimate", "CMMM"),
    ("nationality nationality_declared language other_languages", "YMMM"),
    ("gender", "CYYY"),
    ("document_type document_number document_photo", "NMMM"),
    ("biometrics", "NNNN"),
    ("place_exact", "NMNN"),
    ("place_municipality", "NMYY"),
    ("place_region", "YMYY"),
    ("vehicle_plates container consignment_note seals", "NMNN"),
    ("phone_numbers phone_devices online_accounts chat_notes", "NMNN"),
    ("suspects", "NMNN"),
    ("observations scene_observations", "NMNN"),
    ("themes", "YNNN"),
    ("observations_child", "NNNY"),
    ("narrative", "CMNN"),
    ("offence_presumed", "MMMM"),
    ("crime_victim_presumed reported_voluntarily", "YMMM"),
    ("offer notice", "MMNM"),
    ("offer_made", "NNYN"),
    ("statement_made", "CMYN"),
    ("statement_at", "CMNN"),
    ("statement_content", "NNNN"),
    ("urgent_needs", "MNNM"),
    ("health", "CMNN"),
    ("medical_need_affects_detention", "NNYN"),
    ("sexual_violence", "CMNC"),
    ("pregnancy disability", "CMYC"),
    ("age", "MMMM"),
    ("accompanying_adults accompanied", "YMYM"),
    ("debts amounts_paid route", "CMNN"),
    ("family_abroad family_threats", "CMNC"),
    ("destination", "CYNC"),
    ("asylum_intention", "CYNC"),
    ("asylum_declared", "CYYC"),
    ("complainant complainant_identity", "CMNN"),
    ("employer_sector", "YMNN"),
    ("employer workplace", "CMNN"),
    ("wages_owed weeks_worked", "CMNN"),
    ("diplomatic_card diplomatic_mission", "CMNN"),
    ("shelter_address", "NNNN"),
    ("centre centre_contacted_at case_reference", "MMMM"),
    ("io_decision io_deadline", "YYNY"),
    ("refusal", "CYNM"),
    ("refusal_count", "YNNN"),
    ("interpreter_identity", "NYNN"),
    ("interpreter_language", "YYNN"),
    ("scene_photos", "NMNN"),
];

/// Fields beyond the published table, with their letters.
pub(super) const ADDED: [(&str, &str); 15] = [
    ("role paths", "NYNN"),
    ("outcome reasons elements", "NMNN"),
    ("meeting_point", "MYNM"),
    ("safe_contact", "CNNN"),
    ("pseudonym", "CNNN"),
    ("identity_basis", "NMMM"),
    ("occurred_on", "YMMY"),
    ("context", "YMNN"),
    (
        "identity_mode transported people_count others_count life_checks says_victim",
        "NMNN",
    ),
    ("magistrate_informed_at", "YMMM"),
    ("consents", "YMNY"),
    (
        "work_started work_days work_hours pay_agreed pay_received severe_accident",
        "CMNN",
    ),
    ("no_fine wages_fairwork", "YYNN"),
    ("age_basis", "NYYM"),
    ("guardian_present", "YYNM"),
];
