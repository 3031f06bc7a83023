//! The set-up of a zone as its page says it: every block runs as written, top to bottom, in one shell and
//! one empty folder, with a WebDAV server and, where it is installed, a store of three nodes beside it.
#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test that panics is a test that fails"
)]

#[path = "../../../tests/all/mailbox/garage.rs"]
mod garage;
#[path = "../../../tests/all/mailbox/servers.rs"]
#[expect(dead_code, reason = "here one server is enough")]
mod servers;

use std::path::{Path, PathBuf};
use std::process::Command;

fn page() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/deploy.md");
    std::fs::read_to_string(path).expect("the page")
}

/// The blocks of the page in its order, each with what it needs: `sh` for a shell alone.
fn blocks(page: &str) -> Vec<(&str, &str)> {
    let fenced = page.split("\n```").skip(1).step_by(2);
    fenced.filter_map(|block| block.split_once('\n')).collect()
}

/// Every file below a folder, by its name alone: a packet's name is its hash.
fn names(folder: &Path) -> Vec<String> {
    let listed = Command::new("find")
        .arg(folder)
        .args(["-name", "*.age", "-printf", "%f\n"])
        .output();
    let listed = String::from_utf8(listed.expect("find").stdout).expect("names");
    let mut names: Vec<String> = listed.lines().map(str::to_owned).collect();
    names.sort();
    names
}

#[test]
fn every_command_of_the_page_runs_as_it_is_written() {
    let page = page();
    let mut blocks = blocks(&page);
    let of = |kind: &str| blocks.iter().filter(|(needs, _)| *needs == kind).count();
    assert!(of("sh") > 10, "the scripts of the page are no longer found");
    assert_eq!((of("sh-webdav"), of("sh-garage")), (1, 1));
    assert_eq!(blocks.len(), of("sh") + 2, "a block that nothing runs");
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path();
    let mut programs = vec![PathBuf::from(env!("CARGO_BIN_EXE_halte"))];
    let mut servers = String::new();
    let store = garage::server().map(|server| {
        let nodes = garage::three_nodes(&server, folder);
        servers = nodes.each_ref().map(garage::Node::endpoint).join(",");
        programs.push(server);
        nodes
    });
    if store.is_none() {
        println!("SKIPPED: the page's section on a store; `make test-cluster` installs its server and runs it");
        blocks.retain(|(needs, _)| *needs != "sh-garage");
    }
    let dav = folder.join("dav");
    std::fs::create_dir(&dav).expect("a folder to serve");

    // Each block is told before it runs, so that the one that fails is known.
    let script: String = blocks
        .iter()
        .enumerate()
        .map(|(n, (_, block))| format!("echo '== block {}' >&2\n{block}\n", n + 1))
        .collect();
    let path = std::env::join_paths(
        programs
            .iter()
            .filter_map(|program| program.parent().map(Path::to_owned))
            .chain(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default())),
    );
    let output = Command::new("bash")
        .args(["-euo", "pipefail", "-c", &script])
        .env("PATH", path.expect("a search path"))
        .env("HALTE_PASSPHRASE", "seven lorries wait beside a quiet canal")
        .env("DAV", servers::webdav(&dav))
        .env("DAV_USER", servers::USER)
        .env("DAV_PASSWORD", servers::PASSWORD)
        .env("SERVERS", servers)
        .current_dir(folder)
        .stdin(std::process::Stdio::null())
        .output()
        .expect("bash");
    let (said, told) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert!(output.status.success(), "{told}\n{said}");
    assert!(said.contains("recipient has signed for it"), "{said}");
    assert!(said.contains("Local police Westkust"), "{said}");
    let stick = names(&folder.join("stick"));
    assert!(stick.len() > 3, "{stick:?}");
    let by_server = names(&dav);
    assert!(
        stick.iter().all(|name| by_server.contains(name)),
        "{stick:?} {by_server:?}"
    );
    assert!(by_server.len() > stick.len(), "posted to the server alone");
    let collected = std::fs::read_to_string(folder.join("collected-by-server")).expect("what was collected");
    assert_eq!(collected, "1 new, 0 known, 0 set aside.\n");
    assert!(said.contains("Would be taken away: 0, in 0 days."), "{said}");
    if store.is_some() {
        assert_eq!(names(&folder.join("elsewhere")), stick);
    }
}
