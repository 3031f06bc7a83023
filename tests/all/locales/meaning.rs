//! What a wrong word would turn round: yes and no, understood and not, wanted and not; a question that has
//! no clear no; a friend who was more than that. Each language is held against words written down here.

use std::collections::BTreeMap;

use halte::l10n::Words;

/// One language: yes, no; what says no in “I do not understand” and in “I do not want help now”; who gives
/// the girl of the fifth story a telephone; the word between two choices, and one that asks for a choice.
struct Tongue {
    tag: &'static str,
    yes: &'static str,
    no: &'static str,
    not_understood: &'static str,
    not_now: &'static str,
    boyfriend: &'static str,
    or: &'static str,
    either: &'static str,
}

const fn tongue(
    tag: &'static str,
    (yes, no): (&'static str, &'static str),
    (not_understood, not_now): (&'static str, &'static str),
    boyfriend: &'static str,
    (or, either): (&'static str, &'static str),
) -> Tongue {
    Tongue {
        tag,
        yes,
        no,
        not_understood,
        not_now,
        boyfriend,
        or,
        either,
    }
}

/// Yes and no are those of CLDR 48 (`posix.json`), but where a remark stands.
#[rustfmt::skip]
const TONGUES: [Tongue; 42] = [
    tongue("am", ("አዎ", "አይ"), ("አልገባ", "አልፈልግ"), "ፍቅረኛ", ("ወይም", "ወይስ")), // CLDR has አዎን
    tongue("ar", ("نعم", "لا"), ("غير", "لا أريد"), "حبيب", ("أو", "")),
    tongue("bg", ("Да", "Не"), ("не разбирам", "не искам"), "приятеля си", ("или", "")),
    tongue("bn", ("হ্যাঁ", "না"), ("নি", "না"), "প্রেমিক", ("বা", "নাকি")),
    tongue("ckb", ("بەڵێ", "نا"), ("ناگەم", "ناوێت"), "خۆشەویست", ("یان", "")), // CLDR has none
    tongue("de", ("Ja", "Nein"), ("nicht", "keine"), "ihrem Freund", ("oder", "")),
    tongue("en", ("Yes", "No"), ("not", "not"), "her boyfriend", ("or", "")),
    tongue("es", ("Sí", "No"), ("no lo", "no quiero"), "novio", ("o", "")),
    tongue("fa", ("بله", "نه"), ("نمی", "نمی"), "دوست‌پسر", ("یا", "")),
    tongue("fa-AF", ("بلی", "نی"), ("نفهم", "نمی"), "دوست‌پسر", ("یا", "")), // CLDR has Persian’s
    tongue("ff-Latn", ("Eey", "Alaa"), ("aani", "yiɗaa"), "gorko mo o yiɗi", ("walla", "")),
    tongue("fil", ("Oo", "Hindi"), ("hindi", "ayaw"), "nobyo", ("o", "")),
    tongue("fr", ("Oui", "Non"), ("pas", "pas"), "petit ami", ("ou", "")),
    tongue("ha", ("Eh", "A’a"), ("ban fahimta", "ba na"), "budurwarsa", ("ko", "")), // CLDR has i
    tongue("hi", ("हाँ", "नहीं"), ("नहीं", "नहीं"), "प्रेमी", ("या", "")),
    tongue("hu", ("Igen", "Nem"), ("nem", "nem"), "szerelm", ("vagy", "")),
    tongue("hy", ("Այո", "Ոչ"), ("չեմ", "չեմ"), "սիրած", ("կամ", "")),
    tongue("id", ("Ya", "Tidak"), ("tidak", "tidak"), "pacar", ("", "ataukah")),
    tongue("ka", ("დიახ", "არა"), ("ვერ", "არ მინდა"), "შეყვარებულ", ("ან", "")), // CLDR has კი, less polite
    tongue("kmr", ("Erê", "Na"), ("nekir", "naxwazim"), "evîndar", ("an", "")),
    tongue("ln", ("Iyo", "Te"), (" te", " te "), "elenge mobali na ye", ("to", "")), // CLDR writes the tones
    tongue("ne", ("हो", "होइन"), ("नँ", "दैन"), "प्रेमी", ("वा", " कि ")),
    tongue("nl", ("Ja", "Nee"), ("niet", "geen"), "haar vriendje", ("of", "")),
    tongue("om", ("Eeyyee", "Lakki"), ("hin", "hin"), "jaalalaa", ("yookaan", " moo ")), // CLDR has none
    tongue("pa", ("ਹਾਂ", "ਨਹੀਂ"), ("ਨਹੀਂ", "ਨਹੀਂ"), "ਪ੍ਰੇਮੀ", ("ਜਾਂ", "")),
    tongue("pl", ("Tak", "Nie"), ("nie ", "nie "), "swojego chłopaka", ("albo", "albo czy")),
    tongue("ps", ("هو", "نه"), ("نه شوم", "نه غواړم"), "د مینې ملګری", ("یا", "")),
    tongue("pt-BR", ("Sim", "Não"), ("não", "não"), "namorado", ("ou", "")),
    tongue("ro", ("Da", "Nu"), ("nu ", "nu "), "prietenul ei", ("sau", "")),
    tongue("ru", ("Да", "Нет"), ("непонятно", "не хочу"), "своего парня", ("или", "")),
    tongue("sk", ("Áno", "Nie"), ("nerozumiem", "nechcem"), "svojho priateľa", ("alebo", "")),
    tongue("so", ("Haa", "Maya"), ("ma fahmin", "ma rabo"), "is jecel", ("ama", " mise ")),
    tongue("sq", ("Po", "Jo"), ("nuk", "nuk"), "i dashuri", ("ose", " apo ")),
    tongue("sr-Latn", ("Da", "Ne"), ("ne ", "ne "), "svog momka", ("ili", "")),
    tongue("sw", ("Ndiyo", "Hapana"), ("sikuelewa", "sitaki"), "mpenzi", ("au", "")),
    tongue("th", ("ใช่", "ไม่ใช่"), ("ไม่", "ไม่"), "แฟน", ("", "หรือยัง")),
    tongue("ti", ("እወ", "ኣይፋል"), ("ኣይ", "ኣይ"), "ኣፍቃሪ", ("ወይ", "ወይስ")), // CLDR has ኣይፋልን
    tongue("tr", ("Evet", "Hayır"), ("mıyor", "miyor"), "erkek arkadaş", ("ya da", " yoksa ")), // CLDR has hayir
    tongue("uk", ("Так", "Ні"), ("незрозуміло", "не хочу"), "свого хлопця", ("або", "або чи")),
    tongue("ur", ("ہاں", "نہیں"), ("نہیں", "نہیں"), "بوائے فرینڈ", ("یا", "")),
    tongue("vi", ("Có", "Không"), ("không", "không"), "bạn trai", ("hoặc", " hay là ")),
    tongue("zh-Hans", ("是", "不是"), ("不", "不"), "男朋友", ("或者", "还是")), // CLDR has the words of a button
];

/// Questions in which a pause before “or” leads to no other question: a list, or a second reason for the
/// same yes.
const LISTS: [&str; 5] = [
    "question-lab-01",
    "question-lab-07",
    "question-min-03",
    "question-smg-15",
    "question-smg-20",
];

fn said(words: &Words, tag: &str, file: &str) -> BTreeMap<String, String> {
    let lines = words.lines(tag, file);
    lines.map(|(key, text)| (key.to_owned(), text.to_owned())).collect()
}

fn tongue_of(tag: &str) -> &'static Tongue {
    TONGUES.iter().find(|t| t.tag == tag).unwrap()
}

/// What is wrong with the answers of one language.
fn turned(tongue: &Tongue, answers: &BTreeMap<String, String>) -> Vec<String> {
    let of = |key: &str| answers.get(key).cloned().unwrap_or_default();
    let spaced = |key: &str| format!(" {} ", of(key).to_lowercase());
    let mut found = Vec::new();
    for (key, word) in [("answer-yes", tongue.yes), ("answer-no", tongue.no)] {
        if of(key) != word {
            found.push(format!("{}: {key} is “{}” and should be “{word}”", tongue.tag, of(key)));
        }
    }
    for (yes, no, denial) in [
        ("answer-understood", "answer-not-understood", tongue.not_understood),
        ("answer-wants-help", "answer-not-now", tongue.not_now),
    ] {
        if !spaced(no).contains(denial) || spaced(yes).contains(denial) {
            found.push(format!(
                "{}: of {yes} and {no}, only the second should say “{denial}”",
                tongue.tag
            ));
        }
    }
    found
}

/// Whether somebody could only answer a question by choosing one of two, so that a no says nothing.
fn asks_to_choose(tongue: &Tongue, key: &str, text: &str) -> bool {
    // “Even if” in Hausa begins as “or” does.
    let text = text.to_lowercase().replace(", ko da ", " ");
    let choice = !tongue.either.is_empty() && text.contains(tongue.either);
    let pause = !tongue.or.is_empty() && {
        let paused = |comma: &str| {
            let mut parts = text.split(comma).skip(1).map(str::trim_start);
            parts.any(|rest| {
                let next = rest.strip_prefix(tongue.or).map(|rest| rest.chars().next());
                // Chinese leaves no space between words.
                next.is_some_and(|c| tongue.tag == "zh-Hans" || c.is_none_or(char::is_whitespace))
            })
        };
        [",", "،", "፣", "，"].into_iter().any(paused)
    };
    choice || pause && !LISTS.contains(&key)
}

#[test]
fn yes_is_yes_and_no_is_no_in_every_language() {
    let words = Words::embedded().unwrap();
    let tags: Vec<&str> = TONGUES.iter().map(|t| t.tag).collect();
    let mut offered: Vec<&str> = words.languages().iter().map(|row| row.tag.as_str()).collect();
    offered.sort_unstable();
    assert_eq!(tags, offered);
    for tongue in &TONGUES {
        let answers = said(&words, tongue.tag, "handover");
        let found = turned(tongue, &answers);
        assert!(found.is_empty(), "{}", found.join("\n"));
        let given: Vec<&String> = answers
            .iter()
            .filter(|(k, _)| k.starts_with("answer-"))
            .map(|(_, t)| t)
            .collect();
        let distinct: std::collections::BTreeSet<&String> = given.iter().copied().collect();
        assert!(given.len() == 8 && distinct.len() == 8, "{}: {given:?}", tongue.tag);
    }
}

#[test]
fn two_answers_that_changed_places_are_noticed_in_every_language() {
    let words = Words::embedded().unwrap();
    for tongue in &TONGUES {
        for (one, other) in [
            ("answer-yes", "answer-no"),
            ("answer-understood", "answer-not-understood"),
            ("answer-wants-help", "answer-not-now"),
        ] {
            let mut answers = said(&words, tongue.tag, "handover");
            let (first, second) = (answers[one].clone(), answers[other].clone());
            answers.insert(one.to_owned(), second);
            answers.insert(other.to_owned(), first);
            assert!(!turned(tongue, &answers).is_empty(), "{}: {one}", tongue.tag);
        }
    }
}

#[test]
fn every_question_has_a_clear_no_in_every_language() {
    let words = Words::embedded().unwrap();
    for tongue in &TONGUES {
        for (key, text) in said(&words, tongue.tag, "question") {
            assert!(!asks_to_choose(tongue, &key, &text), "{}: {key}: {text}", tongue.tag);
        }
    }
}

#[test]
fn a_question_that_makes_somebody_choose_is_heard() {
    for (tag, key, text) in [
        (
            "en",
            "question-smg-09",
            "Was money paid for this journey, or must it still be paid?",
        ),
        (
            "nl",
            "question-smg-11",
            "Moet u werken om de reis terug te betalen, of wordt die schuld groter?",
        ),
        (
            "fr",
            "question-smg-09",
            "A-t-on payé pour ce voyage, ou faut-il encore payer ?",
        ),
        (
            "de",
            "question-dom-12",
            "Hat jemand anders Ihre Karte abgeholt, oder stand jemand neben Ihnen?",
        ),
        (
            "ar",
            "question-smg-09",
            "هل دُفع مال مقابل هذه الرحلة، أو ما زال يجب دفعه؟",
        ),
        ("ti", "question-smg-09", "ነዚ ጉዕዞ እዚ ገንዘብ ተኸፊሉ ድዩ፣ ወይ ገና ክኽፈል ኣለዎ?"),
        (
            "so",
            "question-lab-01",
            "Maalmo aad u dheer ma shaqaysaa, mise maalin fasax ah la’aan?",
        ),
        ("zh-Hans", "question-smg-09", "这次路程付过钱吗，或者还要付钱吗？"),
    ] {
        assert!(asks_to_choose(tongue_of(tag), key, text), "{tag}: {text}");
    }
    let calm = "Does someone stop you from leaving the group, a car, a house or this place?";
    assert!(!asks_to_choose(tongue_of("en"), "question-org-01", calm));
}

#[test]
fn who_gives_the_girl_a_telephone_is_her_boyfriend_and_not_some_friend() {
    let words = Words::embedded().unwrap();
    for tongue in &TONGUES {
        let story = said(&words, tongue.tag, "story");
        let first = &story["story-phone-s1"];
        assert!(first.contains(tongue.boyfriend), "{}: {first}", tongue.tag);
    }
}

#[test]
fn the_code_finds_a_case_only_where_one_was_sent_and_no_paper_speaks_of_a_device() {
    let words = Words::embedded().unwrap();
    for (tag, only_if, device) in [
        ("en", "If we sent", "device"),
        ("nl", "Als wij", "toestel"),
        ("fr", "Si nous", "appareil"),
        ("de", "Wenn wir", "Gerät"),
    ] {
        let notice = said(&words, tag, "leaflet");
        let code = &notice["leaflet-topic-13-s3"];
        assert!(code.starts_with(only_if), "{code}");
        for (key, text) in &notice {
            assert!(!text.contains(device), "{tag}: {key}: {text}");
        }
        // What is feared ends with who can answer, with a number.
        let last = notice.keys().rfind(|key| key.starts_with("leaflet-topic-21-s"));
        assert!(notice[last.unwrap()].contains("{ $centre }"), "{tag}");
    }
}
