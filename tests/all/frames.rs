//! From a sealed packet on one device's screen to a verified packet on another's, by verbs alone;
//! and what is never shown, never read and never kept.

use std::path::Path;
use std::sync::Mutex;

use halte::frames::{FrameRefusal, code, encode};
use halte::model::{EncounterId, RecipientKind};
use halte::qr::codes_in_file;
use halte::service::{self, Code, CodesView, Halte, PacketFiles, QrView, SealedLine};
use secrecy::SecretString;

use crate::ground::{Ground, printer as render};
use crate::journey::{alice, enrolled_alice, printer};

const PASSPHRASE: &str = "seven lorries wait beside a quiet canal";
const QUIET: usize = 4;
const SCALE: usize = 4;

/// The codes as a window draws them from the view: grey pixels, four a dot.
fn drawn(view: &CodesView) -> Vec<(u32, Vec<u8>)> {
    let draw = |qr: &QrView| {
        let width = usize::try_from(qr.width).unwrap();
        let side = (width + 2 * QUIET) * SCALE;
        let bits = data_encoding::BASE64.decode(qr.bits.as_bytes()).unwrap();
        let dark = |x: usize, y: usize| {
            let (x, y) = ((x / SCALE).wrapping_sub(QUIET), (y / SCALE).wrapping_sub(QUIET));
            x < width && y < width && bits[(y * width + x) / 8] >> (7 - (y * width + x) % 8) & 1 == 1
        };
        let pixels = (0..side * side).map(|at| if dark(at % side, at / side) { 0 } else { 255 });
        (u32::try_from(side).unwrap(), pixels.collect())
    };
    view.codes.iter().map(draw).collect()
}

fn sealed_centre(halte: &Halte) -> (EncounterId, SealedLine) {
    let id = service::example_encounter(halte).unwrap();
    let sealed = halte.seal_for_codes(&id, None, "nl", &printer).unwrap();
    let centre = sealed
        .packets
        .into_iter()
        .find(|p| p.kind == RecipientKind::Centre)
        .unwrap();
    (id, centre)
}

/// A device at the centre, with its roster and its key.
fn bob(sender: &Path, reader: &Path, centre: &SealedLine) -> Halte {
    let bob = alice(reader);
    bob.install_roster(PacketFiles::read(&sender.join("roster")).unwrap())
        .unwrap();
    let key = sender
        .join("recipients")
        .join(centre.recipient.as_str())
        .join("identity.txt");
    bob.install_identity(&SecretString::from(std::fs::read_to_string(key).unwrap()))
        .unwrap();
    bob
}

fn files_below(folder: &Path) -> usize {
    std::fs::read_dir(folder).map_or(0, |entries| {
        entries
            .map(|e| e.unwrap().path())
            .map(|p| if p.is_dir() { files_below(&p) } else { 1 })
            .sum()
    })
}

#[test]
fn a_packet_goes_from_screen_to_camera_and_is_verified_though_every_third_code_is_missed() {
    let [sender, reader] = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let halte = enrolled_alice(sender.path());
    let (id, centre) = sealed_centre(&halte);
    let view = halte.packet_codes(&id, &centre.packet).unwrap();
    assert_eq!(
        view.codes.len(),
        usize::try_from(view.need * 2).unwrap(),
        "any half is enough"
    );
    let bob = bob(sender.path(), reader.path(), &centre);
    let files = files_below(reader.path());
    let mut packet = None;
    for (at, (side, pixels)) in drawn(&view).into_iter().enumerate().filter(|(at, _)| at % 3 != 0) {
        let seen = bob.collect_pixels(side, &pixels).unwrap();
        assert_eq!((seen.found, seen.refused), (1, None), "code {at}");
        if seen.packet.is_some() {
            packet = seen.packet;
            break;
        }
        assert!(
            seen.need == view.need && seen.have <= seen.need + 2,
            "{} of {}",
            seen.have,
            seen.need
        );
    }
    assert_eq!(files_below(reader.path()), files, "nothing of it lies on the disk");
    let bytes = data_encoding::BASE64.decode(packet.unwrap().as_bytes()).unwrap();
    assert!(bytes == std::fs::read(sender.path().join("out").join(&centre.file_name)).unwrap());
    let received = bob.open_received(&bytes).unwrap();
    assert!(received.outcome.starts_with("valid"), "{:?}", received.reason);
    assert_eq!(received.evidence_id.as_deref(), Some(centre.evidence_id.as_str()));
    assert!(received.document.is_some(), "it is read from its JSON, without its PDF");
}

#[test]
fn a_packet_that_came_as_codes_is_printed_from_its_verified_words_and_any_other_as_it_was_signed() {
    let ground = Ground::new();
    let (alice, payoke) = (&ground.alice.halte, &ground.payoke.halte);
    let small = alice
        .seal_for_codes(&ground.encounter, None, "en", &render)
        .unwrap()
        .packets;
    let centre = small.iter().find(|p| p.kind == RecipientKind::Centre).unwrap();
    let view = alice.packet_codes(&ground.encounter, &centre.packet).unwrap();
    let mut shown = drawn(&view).into_iter();
    let packet = shown.find_map(|(side, pixels)| payoke.collect_pixels(side, &pixels).unwrap().packet);
    let packet = data_encoding::BASE64.decode(packet.unwrap().as_bytes()).unwrap();
    let received = payoke.open_received(&packet).unwrap();
    let asked = Mutex::new(Vec::new());
    let printer = |document: &[u8]| {
        asked.lock().unwrap().push(document.to_vec());
        render(document)
    };
    let paper = payoke
        .save_case(received.evidence_id.as_deref().unwrap(), &printer)
        .unwrap();
    assert!(std::fs::read(paper).unwrap().starts_with(b"%PDF"));
    let printed: serde_json::Value = serde_json::from_slice(&asked.lock().unwrap()[0]).unwrap();
    assert_eq!(
        printed,
        serde_json::to_value(received.document).unwrap(),
        "the paper says what the screen says"
    );

    let signed = alice.seal(&ground.encounter, None, "en", &render).unwrap().packets;
    let centre = signed.iter().find(|p| p.kind == RecipientKind::Centre).unwrap();
    let packet = std::fs::read(ground.alice.out.join(&centre.file_name)).unwrap();
    let received = payoke.open_received(&packet).unwrap();
    let evidence = received.evidence_id.unwrap();
    let paper = payoke.save_case(&evidence, &|_| Err("it has its paper".to_owned()));
    assert!(std::fs::read(paper.unwrap()).unwrap().starts_with(b"%PDF"));
}

#[test]
fn eight_people_fit_into_codes_without_the_pdf_and_not_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let halte = enrolled_alice(folder.path());
    let id = service::example_encounter(&halte).unwrap();
    let full = halte.seal(&id, None, "nl", &printer).unwrap();
    for packet in &full.packets {
        let refused = halte.packet_codes(&id, &packet.packet).unwrap_err();
        assert_eq!(refused.code, Code::FramesTooLarge, "{}", packet.name);
        assert_eq!(refused.args["size"], packet.bytes.div_ceil(1024).to_string());
    }
    let small = halte.seal_for_codes(&id, None, "nl", &printer).unwrap();
    assert_eq!(small.packets.len(), full.packets.len());
    for packet in &small.packets {
        assert!(packet.bytes <= 60 * 1024, "{}: {} bytes", packet.name, packet.bytes);
        halte.packet_codes(&id, &packet.packet).unwrap();
    }
    let roster = PacketFiles::read(&folder.path().join("roster")).unwrap();
    for packet in &small.packets {
        let key = folder
            .path()
            .join("recipients")
            .join(packet.recipient.as_str())
            .join("identity.txt");
        let bytes = std::fs::read(folder.path().join("out").join(&packet.file_name)).unwrap();
        let opened = service::open_packet(&bytes, &roster, &std::fs::read(key).unwrap()).unwrap();
        assert!(!opened.files.contains_key("referral.pdf") && opened.files.contains_key("referral.json"));
    }
}

#[test]
fn what_goes_by_hand_is_never_shown_and_keeps_its_paper() {
    let folder = tempfile::tempdir().unwrap();
    let halte = alice(folder.path());
    let id = service::example_encounter(&halte).unwrap();
    let sealed = halte.seal_for_codes(&id, None, "fr", &printer).unwrap();
    for packet in &sealed.packets {
        assert!(packet.by_hand);
        assert_eq!(
            halte.packet_codes(&id, &packet.packet).unwrap_err().code,
            Code::FramesNotSealed
        );
    }
    let saved = halte.save_by_hand(&id, sealed);
    for packet in &saved.packets {
        let paper = folder.path().join("out").join(&packet.file_name).with_extension("pdf");
        assert!(std::fs::read(paper).unwrap().starts_with(b"%PDF"));
    }
}

#[test]
fn a_packet_of_another_encounter_is_not_shown_in_this_ones_name() {
    let folder = tempfile::tempdir().unwrap();
    let halte = enrolled_alice(folder.path());
    let (_, centre) = sealed_centre(&halte);
    let other = service::example_encounter(&halte).unwrap();
    assert_eq!(
        halte.packet_codes(&other, &centre.packet).unwrap_err().code,
        Code::EventRefused
    );
}

#[test]
fn locked_or_in_a_persons_hands_nothing_is_shown_nothing_read_and_half_a_packet_is_gone() {
    let [sender, reader] = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let halte = enrolled_alice(sender.path());
    let (id, centre) = sealed_centre(&halte);
    let pictures = drawn(&halte.packet_codes(&id, &centre.packet).unwrap());
    let bob = bob(sender.path(), reader.path(), &centre);
    let (side, first) = &pictures[0];
    let leave: [fn(&Halte); 2] = [Halte::lock, |halte| halte.hand_over().map(drop).unwrap()];
    for leave in leave {
        assert_eq!(bob.collect_pixels(*side, first).unwrap().have, 1);
        leave(&bob);
        assert_eq!(bob.collect_pixels(*side, first).unwrap_err().code, Code::Locked);
        assert_eq!(bob.collect_picture(b"anything").unwrap_err().code, Code::Locked);
        assert_eq!(bob.forget_codes().unwrap_err().code, Code::Locked);
        assert_eq!(bob.packet_codes(&id, &centre.packet).unwrap_err().code, Code::Locked);
        bob.unlock(SecretString::from(PASSPHRASE)).unwrap();
        let (side, second) = &pictures[1];
        assert_eq!(
            bob.collect_pixels(*side, second).unwrap().have,
            1,
            "the first was forgotten"
        );
        bob.forget_codes().unwrap();
    }
}

#[test]
fn codes_of_a_second_packet_and_of_other_things_are_said_and_not_mixed_in() {
    let folder = tempfile::tempdir().unwrap();
    let halte = alice(folder.path());
    let png = |bytes: &[u8], at: u32| code(&encode(bytes).unwrap().at(at).unwrap()).unwrap().png(4).unwrap();
    let [mine, other] = [[1; 2000], [2; 2000]];
    assert_eq!(halte.collect_picture(&png(&mine, 0)).unwrap().have, 1);
    let seen = halte.collect_picture(&png(&other, 1)).unwrap();
    assert_eq!(seen.refused.as_deref(), Some(FrameRefusal::OtherTransfer.code()));
    assert_eq!((seen.found, seen.have), (1, 1));
    let poster = code("HTTPS://HALTE.EXAMPLE").unwrap().png(4).unwrap();
    let seen = halte.collect_picture(&poster).unwrap();
    assert_eq!((seen.refused.as_deref(), seen.have), (Some("not-ours"), 1));
    assert_eq!(
        halte.collect_picture(b"no picture").unwrap_err().code,
        Code::FramesPicture
    );
    for at in 2..5 {
        halte.collect_picture(&png(&mine, at)).unwrap();
    }
    let whole = halte.collect_picture(&png(&mine, 5)).unwrap();
    assert_eq!(whole.packet, Some(data_encoding::BASE64.encode(&mine)));
    assert_eq!(
        halte.collect_picture(&png(&other, 0)).unwrap().have,
        1,
        "then the next packet may come"
    );
}

#[test]
fn pictures_for_a_file_are_read_back_though_a_third_is_lost() {
    let packet = [b"age-encryption.org/v1\n".as_slice(), &[9; 20_000]].concat();
    let pictures = service::packet_pictures(&packet).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let paths: Vec<_> = (0..pictures.len())
        .map(|n| folder.path().join(format!("{n}.png")))
        .collect();
    for (path, picture) in paths.iter().zip(&pictures) {
        assert_eq!(codes_in_file(picture).unwrap().len(), 1);
        std::fs::write(path, picture).unwrap();
    }
    let left = || {
        paths
            .iter()
            .enumerate()
            .rev()
            .filter(|(at, _)| at % 10 % 4 != 0)
            .map(|(_, p)| p.as_path())
    };
    assert!(service::read_pictures(left().chain(left())).unwrap() == packet);
    let few = service::read_pictures(left().take(7)).unwrap_err();
    assert_eq!((few.code, few.args["have"].as_str()), (Code::FramesIncomplete, "7"));
    assert_eq!(
        service::read_pictures([Path::new("/nowhere.png")]).unwrap_err().code,
        Code::FileUnreadable
    );
    assert_eq!(
        service::packet_pictures(b"PK a container in the clear")
            .unwrap_err()
            .code,
        Code::FramesNotSealed
    );
    let large = [b"age-encryption.org/v1\n".as_slice(), &[9; 61_440]].concat();
    assert_eq!(service::packet_pictures(&large).unwrap_err().code, Code::FramesTooLarge);
}
