//! Vectors of the ZIP and of the manifests.

use super::{Ground, Vector};
use crate::forge::{Draft, MIMETYPE, NAMES, RawEntry, zip};

pub(crate) fn vectors(ground: &Ground) -> Vec<Vector> {
    let mut all = whole(ground);
    all.extend(names(ground));
    all.extend(entries(ground));
    all.extend(manifests(ground));
    all.extend(files(ground));
    all
}

fn with_entries(ground: &Ground, change: impl Fn(&mut Vec<RawEntry>)) -> Vec<u8> {
    let mut entries = ground.draft().entries();
    change(&mut entries);
    zip(&entries, &[])
}

fn whole(ground: &Ground) -> Vec<Vector> {
    let good = ground.draft().zip();
    let before = [b"#!/bin/sh\n".as_slice(), &good].concat();
    let mut before_as_zip = good.clone();
    before_as_zip.splice(0..0, *b"PK\x01\x01");
    let after = [&good, b"and one more thing".as_slice()].concat();
    let comment = {
        let mut bytes = good.clone();
        let length = bytes.len();
        bytes[length - 2] = 5;
        bytes.extend(b"hello");
        bytes
    };
    let split = {
        let mut bytes = good.clone();
        let at = bytes.len() - 18;
        bytes[at] = 1;
        bytes
    };
    let mut huge = good.clone();
    huge.resize((64 << 20) + 1, 0);
    let many = with_entries(ground, |e| {
        e.extend((0..60).map(|n| RawEntry::stored(&format!("attachments/{n}.txt"), b"x")));
    });
    let bomb = with_entries(ground, |e| e[2].inflated = (64 << 20) + 1);
    let long_manifest = with_entries(ground, |e| {
        e[3] = RawEntry::deflated(NAMES[0], &vec![b' '; (256 << 10) + 1])
    });
    vec![
        ground.bad("zip_larger_than_allowed", huge, "too_large"),
        ground.bad("zip_cut_short", good[..good.len() - 30].to_vec(), "not_a_zip"),
        ground.bad(
            "script_before_the_zip",
            [b"PK".as_slice(), &before].concat(),
            "bytes_before_zip",
        ),
        ground.bad("four_bytes_before_the_zip", before_as_zip, "bytes_before_zip"),
        ground.bad("bytes_after_the_zip", after, "bytes_after_zip"),
        ground.bad("archive_comment", comment, "bytes_after_zip"),
        ground.bad(
            "bytes_between_the_entries",
            zip(&ground.draft().entries(), b"hidden"),
            "hidden_bytes",
        ),
        ground.bad("archive_on_two_disks", split, "zip_feature"),
        ground.bad("sixty_seven_entries", many, "too_many_entries"),
        ground.bad("inflates_beyond_the_limit", bomb, "inflates_too_large"),
        ground.bad("manifest_beyond_the_limit", long_manifest, "inflates_too_large"),
    ]
}

fn names(ground: &Ground) -> Vec<Vector> {
    let named = |name: &str| with_entries(ground, |e| e.push(RawEntry::stored(name, b"x")));
    vec![
        ground.bad("absolute_name", named("/etc/passwd"), "absolute_name"),
        ground.bad("name_with_a_drive", named("C:/autorun.inf"), "absolute_name"),
        ground.bad("name_with_a_backslash", named("attachments\\a.txt"), "backslash_name"),
        ground.bad("name_with_two_dots", named("attachments/../../a.txt"), "parent_name"),
        ground.bad(
            "name_with_a_line_break",
            named("attachments/a\nb.txt"),
            "forbidden_name",
        ),
        ground.bad(
            "name_written_right_to_left",
            named("attachments/\u{202e}fdp.exe"),
            "forbidden_name",
        ),
        ground.bad("a_folder_as_entry", named("attachments/"), "forbidden_name"),
        ground.bad("a_hidden_file", named("attachments/.profile"), "forbidden_name"),
        ground.bad(
            "a_third_signature",
            named("META-INF/signature003.p7s"),
            "unknown_meta_inf",
        ),
        ground.bad(
            "meta_inf_in_small_letters",
            named("meta-inf/ASiCManifest001.xml"),
            "unknown_meta_inf",
        ),
        ground.bad("the_same_name_twice", named("referral.json"), "duplicate_name"),
        ground.bad("the_same_name_in_capitals", named("REFERRAL.json"), "duplicate_name"),
    ]
}

fn entries(ground: &Ground) -> Vec<Vector> {
    let change = |change: &dyn Fn(&mut RawEntry)| with_entries(ground, |e| change(&mut e[2]));
    vec![
        ground.bad(
            "two_names_for_one_entry",
            change(&|e| e.local_name = b"referral.jsom".to_vec()),
            "headers_disagree",
        ),
        ground.bad("entry_encrypted", change(&|e| e.flags = 1), "zip_feature"),
        ground.bad("entry_with_data_descriptor", change(&|e| e.flags = 8), "zip_feature"),
        ground.bad(
            "entry_with_extra_field",
            change(&|e| e.extra = vec![1, 0, 0, 0]),
            "zip_feature",
        ),
        ground.bad("entry_in_bzip2", change(&|e| e.method = 12), "zip_feature"),
        ground.bad(
            "entry_that_is_a_link",
            change(&|e| e.external = 0o120_777 << 16),
            "zip_feature",
        ),
        ground.bad("entry_with_another_checksum", change(&|e| e.crc ^= 1), "damaged_entry"),
        ground.bad(
            "entry_longer_than_it_says",
            change(&|e| e.inflated -= 1),
            "damaged_entry",
        ),
        ground.bad(
            "bytes_behind_the_deflate_stream",
            change(&|e| e.packed.push(0)),
            "damaged_entry",
        ),
        ground.bad(
            "mimetype_last",
            with_entries(ground, |e| e.rotate_left(1)),
            "mimetype_not_first",
        ),
        ground.bad(
            "mimetype_missing",
            with_entries(ground, |e| drop(e.remove(0))),
            "mimetype_not_first",
        ),
        ground.bad(
            "mimetype_deflated",
            with_entries(ground, |e| e[0] = RawEntry::deflated("mimetype", MIMETYPE)),
            "mimetype_not_stored",
        ),
        ground.bad(
            "mimetype_of_another_container",
            with_entries(ground, |e| {
                e[0] = RawEntry::stored("mimetype", b"application/vnd.etsi.asic-s+zip")
            }),
            "mimetype_wrong",
        ),
        ground.bad(
            "no_manifest",
            with_entries(ground, |e| drop(e.remove(3))),
            "manifest_missing",
        ),
        ground.bad(
            "no_first_signature",
            with_entries(ground, |e| drop(e.remove(4))),
            "signature_missing",
        ),
        ground.bad(
            "second_signature_without_manifest",
            with_entries(ground, |e| drop(e.remove(5))),
            "second_incomplete",
        ),
        ground.bad(
            "second_manifest_without_signature",
            with_entries(ground, |e| drop(e.remove(6))),
            "second_incomplete",
        ),
    ]
}

fn manifests(ground: &Ground) -> Vec<Vector> {
    let edited = |change: &dyn Fn(&str) -> String| {
        let mut draft = ground.draft();
        draft.manifests = [change(&draft.manifests[0]), change(&draft.manifests[1])];
        draft.sign();
        draft.zip()
    };
    let replaced = |from: &str, to: &str| edited(&|xml| xml.replace(from, to));
    let mut twice = ground.draft();
    twice.files.push(twice.files[0].clone());
    twice.list();
    twice.files.pop();
    twice.sign();
    let mut others = ground.draft();
    others.manifests[1] = others.manifests[1].replace("application/pdf", "text/plain");
    others.sign();
    let doctype = "standalone=\"yes\"?>\n<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
    vec![
        ground.bad(
            "manifest_with_doctype",
            replaced("standalone=\"yes\"?>", doctype),
            "xml_doctype",
        ),
        ground.bad(
            "manifest_with_open_tags",
            replaced("</asic:ASiCManifest>", "</asic:ASiC"),
            "xml_malformed",
        ),
        ground.bad(
            "manifest_with_foreign_element",
            replaced("<asic:SigRef", "<x/><asic:SigRef"),
            "manifest_shape",
        ),
        ground.bad(
            "manifest_with_entity",
            replaced("URI=\"referral.pdf\"", "URI=\"referral&#46;pdf\""),
            "manifest_shape",
        ),
        ground.bad(
            "manifest_with_sha1",
            replaced("2001/04/xmlenc#sha256", "2000/09/xmldsig#sha1"),
            "manifest_algorithm",
        ),
        ground.bad(
            "manifest_of_another_signature",
            replaced("signature001", "signature002"),
            "manifest_signature",
        ),
        ground.bad(
            "manifest_with_comment",
            replaced("<asic:SigRef", "<!-- --><asic:SigRef"),
            "manifest_shape",
        ),
        ground.bad(
            "manifest_with_other_spaces",
            replaced("\"/>\n<asic:Data", "\" />\n<asic:Data"),
            "manifest_not_canonical",
        ),
        ground.bad("manifest_lists_a_file_twice", twice.zip(), "manifest_duplicate"),
        ground.bad("manifests_that_differ", others.zip(), "manifests_differ"),
    ]
}

fn files(ground: &Ground) -> Vec<Vector> {
    let unsigned = |change: &dyn Fn(&mut Draft<'_>)| {
        let mut draft = ground.draft();
        change(&mut draft);
        draft.zip()
    };
    vec![
        ground.bad(
            "a_file_is_missing",
            unsigned(&|d| drop(d.files.remove(0))),
            "file_missing",
        ),
        ground.bad(
            "a_file_nobody_signed",
            unsigned(&|d| d.files.push(("attachments/added.json".into(), b"{}".to_vec()))),
            "file_unlisted",
        ),
        ground.bad(
            "a_pdf_exchanged",
            unsigned(&|d| d.files[0].1 = b"%PDF-1.7 other".to_vec()),
            "file_digest",
        ),
        ground.bad(
            "a_json_exchanged",
            unsigned(&|d| d.files[1].1.push(b' ')),
            "file_digest",
        ),
    ]
}
