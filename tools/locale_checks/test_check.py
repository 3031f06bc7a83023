"""The checks must be able to fail: each finds its mistake, and says it so that a translator knows what
to do. Run by run.sh before the checks themselves."""

import unittest

import check
import identify
import spelling
from words import bare, messages


def leaflet(tag):
    return {f"leaflet.ftl {k}": bare(v) for k, v in messages(tag, "leaflet").items()}


class TheChecks(unittest.TestCase):
    def test_a_letter_of_another_script_is_named_with_its_code(self):
        (fault,) = check.check_script("nl", "Latn", "nl/slip.ftl slip-s1", "Gratis hulп")
        self.assertIn("п (U+043F)", fault)

    def test_an_english_word_inside_arabic_script_is_found(self):
        self.assertTrue(list(check.check_script("ar", "Arab", "x", "يمكن للمركز help")))

    def test_the_latin_name_of_an_institution_may_stand_in_any_script(self):
        self.assertEqual([], list(check.check_script("ti", "Ethi", "x", "Comité P")))

    def test_half_a_sentence_is_too_short(self):
        long = "The centre talks with you first and decides which help it can give."
        (fault,) = check.check_length("nl", "x", long, "Het centrum praat.")
        self.assertIn("much shorter", fault)

    def test_two_sentences_where_english_has_one_are_found(self):
        (fault,) = check.check_sentences("fr", "x", "You can say no and call later.", "Vous pouvez dire non. Appelez plus tard.")
        self.assertIn("more sentences", fault)

    def test_a_number_in_order_ends_no_sentence(self):
        question = "Question   of  "
        self.assertEqual([], list(check.check_sentences("hu", "x", question, " . kérdés, összesen  ")))
        self.assertTrue(list(check.check_sentences("hu", "x", question, "Hívja:  . Most is lehet")))

    def test_a_sentence_that_was_compared_by_a_reader_is_compared_anew_when_it_changes(self):
        where = ("tr", "handover.ftl notice-skip")
        texts = {f"handover.ftl {k}": bare(v) for k, v in messages("tr", "handover").items()}
        self.assertEqual(check.COMPARED[where], texts[where[1]])

    def test_a_copy_of_the_english_is_not_a_translation(self):
        same = {"leaflet.ftl a": "Asking for help is not a crime."}
        (fault,) = check.check_copies("nl", same, same)
        self.assertIn("Translate it", fault)

    def test_a_word_of_no_dictionary_is_found_and_a_known_one_is_not(self):
        found = {"omdusman": "leaflet.ftl a", "помощь": "leaflet.ftl b", "омбудсмену": "leaflet.ftl c", "помошь": "leaflet.ftl d"}
        faults = list(spelling.misspelled("ru", found))
        self.assertEqual(["leaflet.ftl a", "leaflet.ftl d"], [fault.split(":")[0] for fault in faults])
        self.assertIn("“помошь” stands in no dictionary", faults[1])

    def test_signs_that_a_dictionary_lacks_and_parts_of_a_word_hide_no_mistake(self):
        self.assertEqual("مجانا", spelling.plain("ar", "مجانًا"))
        self.assertEqual("kağıt", spelling.plain("tr", "kâğıt"))
        self.assertTrue(spelling.is_spelled("vi", "giúp-đỡ"))
        self.assertFalse(spelling.is_spelled("vi", "giúp-đdỡ"))

    def test_dutch_does_not_pass_for_french(self):
        text = " ".join(leaflet("nl").values())
        self.assertTrue(identify.is_language("nl", text))
        self.assertFalse(identify.is_language("fr", text))

    def test_two_swapped_sentences_are_each_found(self):
        source, own = leaflet("en"), leaflet("nl")
        a, b = "leaflet.ftl leaflet-topic-10-s2", "leaflet.ftl leaflet-topic-16-s3"
        own[a], own[b] = own[b], own[a]
        few = [a, b, *list(source)[:12]]
        faults = list(check.check_alignment("nl", {k: source[k] for k in few}, {k: own[k] for k in few}))
        self.assertEqual({a, b}, {f.split(": ")[0] for f in faults})


if __name__ == "__main__":
    unittest.main()
