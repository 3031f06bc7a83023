//! The arrow between the rooms, as a table. Reads the source itself and fails on an edge that is
//! not listed, so that a shortcut has to be argued for here.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use syn::visit::Visit;

/// Which room may use which. A room may always use itself.
const ARROWS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("container", &[]),
    ("qr", &[]),
    ("frames", &["qr"]),
    ("l10n", &["model"]),
    ("content", &["model", "l10n"]),
    ("assess", &["model", "content"]),
    ("clocks", &["model", "content"]),
    ("leaflet", &["model", "content", "l10n", "qr"]),
    ("journal", &["model"]),
    ("voice", &["model"]),
    ("mailbox", &["model"]),
    ("trust", &["model", "container", "qr"]),
    (
        "packet",
        &["model", "content", "assess", "l10n", "container", "trust", "clocks"],
    ),
    (
        "service",
        &[
            "model",
            "content",
            "assess",
            "clocks",
            "container",
            "frames",
            "journal",
            "l10n",
            "leaflet",
            "mailbox",
            "packet",
            "qr",
            "trust",
            "voice",
        ],
    ),
];

/// Words that may stand only in one room.
const SECRETS_OF_ROOMS: &[(&str, &str)] = &[
    ("rusqlite", "journal"),
    ("PRAGMA", "journal"),
    ("object_store", "mailbox"),
    ("reqwest", "mailbox"),
    ("tokio", "mailbox"),
    ("async fn", "mailbox"),
    ("std::net", "mailbox"),
    ("raptorq", "frames"),
    ("qrcode", "qr"),
    ("rqrr", "qr"),
];

fn sources(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Collects the first segment after `crate::` from paths and from use trees.
#[derive(Default)]
struct Rooms(BTreeSet<String>);

impl<'ast> Visit<'ast> for Rooms {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        let mut segments = path.segments.iter();
        if segments.next().is_some_and(|s| s.ident == "crate")
            && let Some(room) = segments.next()
        {
            self.0.insert(room.ident.to_string());
        }
        syn::visit::visit_path(self, path);
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        if let syn::UseTree::Path(path) = &item.tree
            && path.ident == "crate"
        {
            match &*path.tree {
                syn::UseTree::Path(room) => drop(self.0.insert(room.ident.to_string())),
                syn::UseTree::Name(room) => drop(self.0.insert(room.ident.to_string())),
                syn::UseTree::Rename(room) => drop(self.0.insert(room.ident.to_string())),
                syn::UseTree::Group(group) => {
                    for tree in &group.items {
                        match tree {
                            syn::UseTree::Path(room) => drop(self.0.insert(room.ident.to_string())),
                            syn::UseTree::Name(room) => drop(self.0.insert(room.ident.to_string())),
                            _ => drop(self.0.insert("*".to_owned())),
                        }
                    }
                }
                syn::UseTree::Glob(_) => drop(self.0.insert("*".to_owned())),
            }
        }
        syn::visit::visit_item_use(self, item);
    }
}

#[test]
fn every_edge_between_rooms_is_in_the_table() {
    let table: BTreeMap<&str, &[&str]> = ARROWS.iter().copied().collect();
    let src = root().join("src");
    let mut files = Vec::new();
    sources(&src, &mut files);
    let mut wrong = Vec::new();
    for file in &files {
        let relative = file.strip_prefix(&src).unwrap();
        let Some(room) = relative
            .components()
            .next()
            .map(|c| c.as_os_str().to_string_lossy().into_owned())
        else {
            continue;
        };
        if room == "lib.rs" {
            continue;
        }
        let Some(allowed) = table.get(room.as_str()) else {
            wrong.push(format!("{} is in no room of the table", relative.display()));
            continue;
        };
        let mut rooms = Rooms::default();
        rooms.visit_file(&syn::parse_file(&std::fs::read_to_string(file).unwrap()).unwrap());
        for used in rooms.0 {
            if used != room && !allowed.contains(&used.as_str()) {
                wrong.push(format!("{} uses {used}", relative.display()));
            }
        }
    }
    assert!(files.len() > 10, "the source was not found");
    assert!(
        wrong.is_empty(),
        "edges that are not in the table:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn a_room_keeps_its_own_tools() {
    let src = root().join("src");
    let mut files = Vec::new();
    sources(&src, &mut files);
    for file in files {
        let relative = file.strip_prefix(&src).unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&file).unwrap();
        for (word, room) in SECRETS_OF_ROOMS {
            assert!(
                !text.contains(word) || relative.starts_with(room),
                "{relative} knows {word}, which belongs to {room}"
            );
        }
    }
}

#[test]
fn every_source_file_says_what_it_is_for() {
    for dir in [
        "src",
        "crates/print/src",
        "crates/cli/src",
        "crates/speech/src",
        "crates/speech/tests",
        "src-tauri/src",
        "tests/all",
    ] {
        let mut files = Vec::new();
        sources(&root().join(dir), &mut files);
        for file in files {
            let text = std::fs::read_to_string(&file).unwrap();
            assert!(text.starts_with("//!"), "{} does not open with //!", file.display());
        }
    }
}

#[test]
fn shells_see_the_service_and_the_nouns_alone() {
    for dir in ["crates/cli/src", "src-tauri/src"] {
        let mut files = Vec::new();
        sources(&root().join(dir), &mut files);
        for file in files {
            let text = std::fs::read_to_string(&file).unwrap();
            for room in [
                "journal",
                "packet",
                "trust",
                "container",
                "frames",
                "assess",
                "content",
                "l10n",
                "leaflet",
                "voice",
                "mailbox",
            ] {
                assert!(
                    !text.contains(&format!("halte::{room}")),
                    "{} reaches past the service",
                    file.display()
                );
            }
        }
    }
}

/// What reads aloud has no case in its memory, no key in its environment, and nobody to tell.
#[test]
fn the_voice_knows_nothing_of_the_core_of_its_callers_environment_or_of_a_network() {
    let folder = root().join("crates/speech");
    let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    let needs = manifest.split("[dependencies]").nth(1).unwrap();
    let needs = needs.split('[').next().unwrap();
    let names: Vec<&str> = needs
        .lines()
        .filter_map(|l| l.split_once(".workspace"))
        .map(|(n, _)| n)
        .collect();
    assert_eq!(
        names,
        ["data-encoding", "rustix", "sha2"],
        "another part of it is argued for here"
    );
    let mut files = Vec::new();
    sources(&folder.join("src"), &mut files);
    assert!(files.len() >= 4, "the source was not found");
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        for word in [
            "halte::",
            "env::var",
            "env::vars",
            "std::net",
            "fs::write",
            "File::create",
        ] {
            assert!(!text.contains(word), "{} knows {word}", file.display());
        }
        let starts = text.contains("Command::new");
        assert!(
            !starts || text.contains("env_clear()"),
            "{} starts with an environment",
            file.display()
        );
    }
}
