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
LAB-01 | T/A/D | s | P3 | ILO
LAB-02 | T/D | m | P3 | ILO
LAB-03 | T | m | coe | ILO
LAB-04 | S/T | s | coe | ILO
LAB-05 | S | m | P3, harbouring | ILO; S3 sectors
LAB-06 | S/T | s | coe | ILO
LAB-07 | T/A | s | coe | ILO; S0
LAB-08 | T/A | s | deception | ILO
LAB-09 | T | m | coe | ILO
LAB-10 | S/T | s | coe | ILO
LAB-11 | S | m | P3 | ILO
LAB-12 | S/T | s | P3, harm | S2 (Walloon Brabant)
LAB-13 | S | m | coe | UNODC
LAB-14 | D | w | Act, P3 | S3; FAIRWORK annual report 2023 (summary)
LAB-15 | S/T | m | Act, P3, vul | S0
LAB-16 | A | m | vul | ILO
LAB-17 | T/A | m | vul | ILO; S0
LAB-18 | S | w | coe | fairworkbelgium.be
LAB-19 | D | m | P3 | ILO
LAB-20 | S/T | w | control | UNODC
LAB-21 | S | w | context | S3; S2 (construction, cleaning); PROP
LAB-22 | D | w | context | PROP
SEX-01 † | S/D/T | s | P1, min | S3; Palermo 3(c)
SEX-02 | T/D | s | P1 | UNODC
SEX-03 | T/A | s | coe | ILO
SEX-04 | S/T | s | coe | ILO
SEX-05 | S/T | s | coe | ILO
SEX-06 | T | s | coe | ILO
SEX-07 | S | m | coe, harm | UNODC
SEX-08 | T/D | m | coe | ILO; Dir. 2024/1712
SEX-09 | T | m | coe | ILO (strong influence)
SEX-10 | T | m | Act, coe | S2 (lover-boys)
SEX-11 | S/A | m | Act, control | UNODC
SEX-12 | D | m | P1 | UNODC
SEX-13 | T/A | s | deception | ILO
SEX-14 | S/T | m | coe | ILO; HTCDS
SEX-15 | S | w | P1 | UNODC
SEX-16 | S | w | control | UNODC
SEX-17 | S | w | vul | UNODC
SEX-18 | S | m | control | PROP
SEX-19 | A | protective | context (sex work lawful since 2022) | Law of 21 March 2022
BEG-01 | S/T | s | P2 | UNODC; 433ter
BEG-02 | T | s | P2, coe | UNODC
BEG-03 | S | m | Act, control | UNODC
BEG-04 | S | s | P2, min/vul | 433ter 1°
BEG-05 | S | s | min, harm | UNODC
BEG-06 | S/T | m | harbouring | UNODC
BEG-07 | S | m | control | UNODC
BEG-08 | T/S | s | coe | ILO
BEG-09 | T | s | coe | ILO
BEG-10 | S/D | w | organised | PROP
BEG-11 | S | s | harm | UNODC
BEG-12 | S | m | P2, life | PROP
BEG-13 | S/A | m | min | UNODC
BEG-14 | S | m | coe | UNODC
BEG-15 | T | s | deception | ILO
CRM-01 † | T | s | P5 (lack of will) | S3; A.5
CRM-02 | S | s | P5, coe | UNODC-FC
CRM-03 | S/D | s | P5, min | ECPAT
CRM-04 | T | s | P5, coe | alterechos (Afghan boy); ILO
CRM-05 | T | s | P5 | UNODC
CRM-06 | T | s | coe | S0; ILO
CRM-07 | T/D | m | P5 | UNODC
CRM-08 | S | m | coe | UNODC
CRM-09 | S/D | m | control | PROP
CRM-10 | D | m | Act, P5 | UNODC
CRM-11 | D/T | m | P5 | La Libre 2023; CIRÉ (mule)
CRM-12 | S/T | s | coe | ILO
CRM-13 | S | m | coe | UNODC
CRM-14 | T | s | deception | UNODC-FC
CRM-15 | D | m | min | alterechos; Child Focus
CRM-16 | A | m | vul | UNODC
ORG-01 † | S/A | s | P4, harm | UNODC; GK
ORG-02 | T/D | s | P4 | Law 13 June 1986; Law 22 May 2019
ORG-03 | T/D | m | Act, P4 | GK
ORG-04 | T/D | m | P4 | GK
ORG-05 | D | m | P4 | GK
ORG-06 | T | s | deception | GK
ORG-07 | T | s | coe | ILO (debt); GK
ORG-08 | S | s | coe | ILO
ORG-09 | S | m | control | UNODC
ORG-10 | T/S | m | harm | GK
ORG-11 | T | s | coe | ILO
ORG-12 | A | m | vul | ILO
DOM-01 | T/S | s | coe | ILO; UNODC
DOM-02 | T | s | P3 | ILO
DOM-03 | T/D | m | P3 | ILO
DOM-04 | S/T | s | coe | ILO; S3
DOM-05 | T/S | m | P3 | UNODC
DOM-06 | T/S | m | P3 | UNODC
DOM-07 | T | s | isolation | ILO
DOM-08 | T/S | s | coe | ILO
DOM-09 | T | m | coe | ILO; S2 (fear)
DOM-10 | T | m | P3, harm | HTCDS
DOM-11 | D/T | m | deception | ILO; S3
DOM-12 | T/A | m | diplomatic path | S3
DOM-13 | T | m | P3 | UNODC
DOM-14 † | S/T | s | P3, min | sociaal.net (15-year-old)
DOM-15 | T/D | m | deception | S2 (family/marriage); FAIRWORK annual report 2023 (summary)
DOM-16 | S | context | open diplomatic path, do not stop | S3
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
    ("io_decision io_decided_at io_deadline", "YYNY"),
    ("refusal", "CYNM"),
    ("refusal_count", "YNNN"),
    ("interpreter_identity", "NYNN"),
    ("interpreter_language", "YYNN"),
    ("scene_photos", "NMNN"),
];

/// Fields beyond the published table, with their letters.
pub(super) const ADDED: [(&str, &str); 26] = [
    ("recipient_fallback earlier_packets", "YYYY"),
    ("notice_conveyed notice_repeat notice_not_repeated", "YYNY"),
    ("notice_understood", "MMNM"),
    ("notice_interpreter", "NYNN"),
    ("slip_code", "YNNY"),
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
        "deprived_of_liberty_at apprehended_at annex_15_issued_on attestation_issued_on attestation_renewed_on a_card_issued_on",
        "YYNY",
    ),
    ("detention_followed order_followed guardianship_decision", "YYNY"),
    ("closure_ordered_on", "NYNN"),
    ("about reported", "NMNN"),
    (
        "avenue source_avenue reported_how source_identity source_contact",
        "NYNN",
    ),
    ("avenues_explained", "YYNN"),
    (
        "work_started work_days work_hours pay_agreed pay_received severe_accident",
        "CMNN",
    ),
    ("no_fine wages_fairwork", "YYNN"),
    ("age_basis", "NYYM"),
    ("guardian_present", "YYNM"),
];
