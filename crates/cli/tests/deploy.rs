//! The set-up of a zone as its page says it: every block that is marked as a script runs as written, top
//! to bottom, in one shell and one empty folder.
#![expect(clippy::expect_used, reason = "a test that panics is a test that fails")]

use std::path::{Path, PathBuf};
use std::process::Command;

fn page() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/deploy.md");
    std::fs::read_to_string(path).expect("the page")
}

/// The scripts of the page, in its order.
fn blocks(page: &str) -> Vec<&str> {
    let after = page.split("```sh\n").skip(1);
    after.filter_map(|rest| rest.split("\n```").next()).collect()
}

#[test]
fn every_command_of_the_page_runs_as_it_is_written() {
    let page = page();
    let blocks = blocks(&page);
    assert!(blocks.len() > 10, "the scripts of the page are no longer found");
    let folder = tempfile::tempdir().expect("a folder");
    let binary = PathBuf::from(env!("CARGO_BIN_EXE_halte"));
    let own = binary.parent().expect("its folder").display().to_string();
    let path = format!("{own}:{}", std::env::var("PATH").unwrap_or_default());
    // Each block is told before it runs, so that the one that fails is known.
    let script: String = blocks
        .iter()
        .enumerate()
        .map(|(n, block)| format!("echo '== block {}' >&2\n{block}\n", n + 1))
        .collect();
    let output = Command::new("bash")
        .args(["-euo", "pipefail", "-c", &script])
        .env("PATH", path)
        .env("HALTE_PASSPHRASE", "seven lorries wait beside a quiet canal")
        .current_dir(folder.path())
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
}
