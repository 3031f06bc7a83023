//! Passphrases and the key file: foreign bytes, two copies, several officers, recovery.

use sha2::{Digest, Sha256};

use super::*;

fn keys(folder: &Path) -> [PathBuf; 2] {
    let place = place(folder);
    [place.join("journal.keys"), place.join("journal.keys.2")]
}

#[test]
fn a_passphrase_that_a_thief_would_guess_is_refused() {
    for weak in ["", "halte", "politie2026", "Wachtwoord1!", "password123", "qwertyuiop"] {
        let refused = Passphrase::new(SecretString::from(weak));
        assert!(
            matches!(refused, Err(JournalError::WeakPassphrase { score }) if score < 3),
            "{weak}"
        );
    }
    assert!(Passphrase::new(SecretString::from(ANNA)).is_ok());
    assert_eq!(format!("{:?}", phrase(ANNA)), "Passphrase(…)");
}

#[test]
fn a_passphrase_typed_with_other_code_points_is_the_same() {
    assert_eq!(phrase("caf\u{e9}").as_bytes(), phrase("cafe\u{301}").as_bytes());
}

#[test]
fn each_officer_opens_the_own_journal_on_a_shared_device() {
    let folder = TempDir::new().unwrap();
    let mut anna = three_entries(folder.path());
    let bram = Journal::create(folder.path(), &phrase(BRAM), KeyParams::LEAST, clock()).unwrap();
    assert!(bram.list().unwrap().is_empty());
    let taken = anna.change_passphrase(&phrase(ANNA), &phrase(BRAM));
    assert_eq!(taken, Err(JournalError::PassphraseTaken));
    drop((anna, bram));
    assert_eq!(anna_unlocks(folder.path()).unwrap().list().unwrap().len(), 1);
    let again = Journal::create(folder.path(), &phrase(BRAM), KeyParams::LEAST, clock());
    assert_eq!(again.unwrap_err(), JournalError::PassphraseTaken);
    assert_eq!(Place::all(folder.path()).unwrap().len(), 2);
}

#[test]
fn after_a_change_only_the_new_passphrase_opens_and_nothing_is_lost() {
    let folder = TempDir::new().unwrap();
    let mut journal = three_entries(folder.path());
    let wrong = journal.change_passphrase(&phrase(BRAM), &phrase(BRAM));
    assert_eq!(wrong, Err(JournalError::WrongPassphrase));
    journal.change_passphrase(&phrase(ANNA), &phrase(BRAM)).unwrap();
    drop(journal);
    assert_eq!(anna_unlocks(folder.path()).unwrap_err(), JournalError::WrongPassphrase);
    let journal = Journal::unlock(folder.path(), &phrase(BRAM), clock()).unwrap();
    assert_eq!(journal.entries(&stop(1)).unwrap().len(), 3);
}

#[test]
fn a_change_cut_off_between_the_copies_opens_with_either_passphrase() {
    let folder = TempDir::new().unwrap();
    let mut journal = three_entries(folder.path());
    let [first, second] = keys(folder.path());
    let old = std::fs::read(&second).unwrap();
    journal.change_passphrase(&phrase(ANNA), &phrase(BRAM)).unwrap();
    drop(journal);
    std::fs::write(&second, &old).unwrap();
    let journal = anna_unlocks(folder.path()).unwrap();
    assert_eq!(journal.key_copies(), KeyCopies::Repaired);
    assert_eq!(std::fs::read(&first).unwrap(), old);
}

#[test]
fn a_damaged_or_missing_copy_is_mended_from_the_other() {
    for which in [0, 1] {
        let folder = TempDir::new().unwrap();
        drop(three_entries(folder.path()));
        let path = &keys(folder.path())[which];
        let whole = std::fs::read(path).unwrap();
        std::fs::write(path, &whole[..whole.len() - 9]).unwrap();
        assert_eq!(anna_unlocks(folder.path()).unwrap().key_copies(), KeyCopies::Repaired);
        assert_eq!(std::fs::read(path).unwrap(), whole);
        std::fs::remove_file(path).unwrap();
        assert_eq!(anna_unlocks(folder.path()).unwrap().key_copies(), KeyCopies::Repaired);
        assert_eq!(anna_unlocks(folder.path()).unwrap().key_copies(), KeyCopies::Whole);
    }
}

fn with_checksum(summed: &str) -> Vec<u8> {
    let sum = data_encoding::HEXLOWER.encode(&Sha256::digest(summed.as_bytes()));
    format!("{summed}\n{sum}\n").into_bytes()
}

fn a_key_file() -> (DatabaseKey, KeyFile, String) {
    let key = Zeroizing::new([7; 32]);
    let file = KeyFile::wrap(KeyParams::LEAST, &key, &phrase(ANNA)).unwrap();
    let text = String::from_utf8(file.to_bytes().unwrap()).unwrap();
    let summed = text.trim_end().rsplit_once('\n').unwrap().0.to_owned();
    (key, file, summed)
}

#[test]
fn a_key_file_with_a_right_checksum_is_still_held_to_its_form_and_bounds() {
    let (_, file, summed) = a_key_file();
    assert_eq!(KeyFile::parse(&with_checksum(&summed)), Ok(file));
    for (from, to) in [
        ("\"memory_kib\":19456", "\"memory_kib\":8"),
        ("\"memory_kib\":19456", "\"memory_kib\":4194304"),
        ("\"passes\":1", "\"passes\":0"),
        ("\"passes\":1", "\"passes\":11"),
        ("\"lanes\":1", "\"lanes\":5"),
        ("\"lanes\":1", "\"lanes\": 1"),
        ("\"lanes\":1", "\"lanes\":1,\"more\":1"),
        ("\"kind\":\"passphrase\"", "\"kind\":\"other\""),
        ("\"kind\":\"passphrase\"", "\"kind\":\"passphrase\",\"x\":1"),
        ("\"salt\":\"", "\"salt\":\"00"),
        ("halte.keys/1", "halte.keys/0"),
        ("halte.keys/1", "halte.keys/x"),
        ("halte.keys/1", "other.keys/2"),
    ] {
        let changed = summed.replace(from, to);
        assert_ne!(changed, summed, "{from}");
        assert_eq!(
            KeyFile::parse(&with_checksum(&changed)),
            Err(KeyFileError::Damaged),
            "{to}"
        );
    }
    let wraps = "{\"argon2id\":{\"memory_kib\":19456,\"passes\":1,\"lanes\":1},\"wraps\":[]}";
    let without = with_checksum(&format!("halte.keys/1\n{wraps}"));
    assert_eq!(KeyFile::parse(&without), Err(KeyFileError::Damaged));
    let newer = with_checksum("halte.keys/7\nwhatever it will be");
    assert_eq!(KeyFile::parse(&newer), Err(KeyFileError::Newer { found: 7 }));
    assert_eq!(KeyFile::parse(&vec![b'\n'; 70_000]), Err(KeyFileError::Damaged));
}

#[test]
fn parameters_are_bound_to_the_wrap() {
    let (_, file, summed) = a_key_file();
    let cheaper = KeyFile::parse(&with_checksum(&summed.replace("\"passes\":1", "\"passes\":2"))).unwrap();
    assert!(file.unwrap(&phrase(ANNA)).is_some());
    assert!(cheaper.unwrap(&phrase(ANNA)).is_none());
}

#[test]
fn two_thousand_mutated_key_files_give_an_error_or_the_same_key() {
    let (key, file, summed) = a_key_file();
    let whole = file.to_bytes().unwrap();
    let mut mutations = Mutations(3);
    let mut parsed = 0;
    for round in 0..2000 {
        // Half of them carry a right checksum, to reach what lies behind it.
        let bytes = if round % 2 == 0 {
            mutations.of(&whole)
        } else {
            with_checksum(&String::from_utf8_lossy(&mutations.of(summed.as_bytes())))
        };
        if let Ok(read) = KeyFile::parse(&bytes) {
            assert_eq!(read.to_bytes().unwrap(), bytes);
            // Opening costs Argon2: a sample of them is enough.
            parsed += 1;
            if parsed <= 60 {
                assert!(read.unwrap(&phrase(ANNA)).is_none_or(|found| found == key));
            }
        }
    }
    assert!(parsed > 20, "{parsed} reached the parser's end");
}

/// Small damage, the same in every run: a byte changed, cut, doubled or moved.
struct Mutations(u64);

impl Mutations {
    /// SplitMix64.
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % end as u64) as usize
    }

    fn of(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut bytes = bytes.to_vec();
        for _ in 0..=self.below(2) {
            let at = self.below(bytes.len());
            match self.below(6) {
                0 => bytes[at] = self.below(256) as u8,
                1 => bytes[at] ^= 1 << self.below(7),
                2 => bytes.truncate(at.max(1)),
                3 => bytes.insert(at, self.below(256) as u8),
                4 => bytes[at] = b"0123456789abcdef"[self.below(16)],
                _ => bytes.extend_from_within(at..),
            }
        }
        bytes
    }
}
