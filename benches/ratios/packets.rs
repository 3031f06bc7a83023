//! Three packets of 300 KiB, composed, signed and sealed, against their bare primitives in the
//! same process, and against the shell pipeline one would pick instead.

use std::io::{Cursor, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use flate2::Compression;
use flate2::write::DeflateEncoder;
use halte::container::PADDING_NAME;
use halte::packet::{SealedPacket, at_once};
use sha2::{Digest, Sha256, Sha512};
use signature::Signer;

use crate::desk::{Desk, Paper};
use crate::ratio::{Limit, Pair, Ratio, timed};
use crate::{Fallible, Outcome};

const ROUNDS: usize = 200;
const SHELL_ROUNDS: usize = 25;
/// A signature covers a manifest of this size through attributes of that size.
const MANIFEST_BYTES: usize = 900;
const ATTRIBUTES_BYTES: usize = 160;

/// All ratios about packets.
pub(crate) fn all(folder: &Path) -> Fallible<Vec<(&'static str, Outcome)>> {
    let desk = Desk::set_up(&folder.join("packets"))?;
    let bare = bare(&desk)?;
    let padded = Ratio::measure(
        "three packets of 300 KiB composed, signed and sealed by their primitives on the same bytes: deflate of the \
         JSON, SHA-256 of every file, SHA-512 and SHA-256 of the manifests, one Ed25519 and one P-256 signature, age",
        Limit::AtMost(4.0),
        ROUNDS,
        Pair {
            ours: |_| timed(|| desk.make()),
            theirs: |_| {
                timed(|| {
                    bare.iter()
                        .map(|b| b.run(&desk, Padding::With))
                        .collect::<Fallible<Vec<_>>>()
                })
            },
        },
    )?;
    let unpadded = Ratio::measure(
        "three packets of 300 KiB composed, signed and sealed by primitives that spare themselves the padding to a \
         size class, which hides how much a packet says",
        Limit::AtMost(4.0),
        ROUNDS,
        Pair {
            ours: |_| timed(|| desk.make()),
            theirs: |_| {
                timed(|| {
                    bare.iter()
                        .map(|b| b.run(&desk, Padding::Without))
                        .collect::<Fallible<Vec<_>>>()
                })
            },
        },
    )?;
    let shell = Shell::set_up(&folder.join("shell"), &desk, &bare)?;
    let one_each = Ratio::measure(
        "zip, openssl cms -sign and age for each of the three, by three packets composed, signed, sealed and written",
        Limit::AtLeast(15.0),
        SHELL_ROUNDS,
        Pair {
            ours: |_| timed(|| shell.write(&desk.make()?)),
            theirs: |_| shell.run("each.sh"),
        },
    )?;
    let signed_once = Ratio::measure(
        "one zip and one openssl cms -sign over everything, then age three times (every recipient gets all), by three \
         packets composed, signed, sealed and written",
        Limit::Faster,
        SHELL_ROUNDS,
        Pair {
            ours: |_| timed(|| shell.write(&desk.make()?)),
            theirs: |_| shell.run("once.sh"),
        },
    )?;
    Ok(vec![
        ("three_packets_by_primitives", Outcome::Measured(padded)),
        ("three_packets_by_primitives_unpadded", Outcome::Measured(unpadded)),
        ("three_packets_faster_than_shell", Outcome::Measured(one_each)),
        (
            "three_packets_faster_than_shell_signed_once",
            Outcome::Measured(signed_once),
        ),
    ])
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Padding {
    With,
    Without,
}

/// One packet taken apart.
struct Bare<'a> {
    json: Vec<u8>,
    paper: &'a Paper,
    padding: Vec<u8>,
    container: Vec<u8>,
    reader: age::x25519::Recipient,
}

/// What the primitives work on: the bytes of packets as they were made.
fn bare(desk: &Desk) -> Fallible<Vec<Bare<'_>>> {
    desk.compose()?
        .iter()
        .zip(&desk.papers)
        .zip(&desk.readers)
        .map(|((file, paper), reader)| {
            let json = file.canonical_bytes()?;
            let container = desk.sign(&json, paper)?.container().to_vec();
            let padding = zip::ZipArchive::new(Cursor::new(&container))?
                .by_name(PADDING_NAME)?
                .size();
            Ok(Bare {
                json,
                paper,
                padding: vec![0; usize::try_from(padding)?],
                container,
                reader: reader.to_string().parse()?,
            })
        })
        .collect()
}

/// What the primitives give, so that none is optimised away.
type Parts = (
    Vec<u8>,
    Vec<[u8; 32]>,
    [u8; 64],
    ed25519_dalek::Signature,
    p256::ecdsa::Signature,
    Vec<u8>,
);

impl Bare<'_> {
    /// Deflate has the effort that containers are made with.
    fn run(&self, desk: &Desk, padding: Padding) -> Fallible<Parts> {
        let mut deflater = DeflateEncoder::new(Vec::new(), Compression::fast());
        deflater.write_all(&self.json)?;
        let deflated = deflater.finish()?;
        let manifest = self.paper.photo.get(..MANIFEST_BYTES).ok_or("too small a paper")?;
        let attributes = self.paper.photo.get(..ATTRIBUTES_BYTES).ok_or("too small a paper")?;
        let is_padded = padding == Padding::With;
        let files = [&self.json, &self.paper.pdf, &self.paper.photo];
        let mut digests: Vec<[u8; 32]> = files.iter().map(|file| Sha256::digest(file).into()).collect();
        if is_padded {
            digests.push(Sha256::digest(&self.padding).into());
        }
        digests.push(Sha256::digest(manifest).into());
        let first = Sha512::digest(manifest).into();
        let ed25519 = desk.keys.ed25519().try_sign(attributes)?;
        let p256 = desk.keys.p256().try_sign(attributes)?;
        let length = self.container.len() - if is_padded { 0 } else { self.padding.len() };
        let sealed = age::encrypt(
            &self.reader,
            self.container.get(..length).ok_or("too small a container")?,
        )?;
        Ok((deflated, digests, first, ed25519, p256, sealed))
    }
}

/// The same three recipients served with Debian's tools.
struct Shell {
    folder: std::path::PathBuf,
}

impl Shell {
    fn set_up(folder: &Path, desk: &Desk, bare: &[Bare<'_>]) -> Fallible<Self> {
        std::fs::create_dir_all(folder)?;
        let mut each = String::from("rm -f *.zip *.p7s *.age\n");
        let mut once = each.clone();
        let mut all = String::new();
        let mut seals = String::new();
        for (n, (bare, reader)) in bare.iter().zip(&desk.readers).enumerate() {
            std::fs::write(folder.join(format!("{n}.json")), &bare.json)?;
            std::fs::write(folder.join(format!("{n}.pdf")), &bare.paper.pdf)?;
            std::fs::write(folder.join(format!("{n}.jpg")), &bare.paper.photo)?;
            each += &format!(
                "zip -q -X {n}.zip {n}.pdf {n}.jpg {n}.json\n{}age -r {reader} -o {n}.age {n}.p7s\n",
                cms(n)
            );
            all += &format!(" {n}.pdf {n}.jpg {n}.json");
            seals += &format!("age -r {reader} -o {n}.age 0.p7s\n");
        }
        once += &format!("zip -q -X 0.zip{all}\n{}{seals}", cms(0));
        std::fs::write(folder.join("each.sh"), each)?;
        std::fs::write(folder.join("once.sh"), once)?;
        let shell = Self {
            folder: folder.to_owned(),
        };
        std::fs::write(
            folder.join("key.sh"),
            "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=bench -days 1 \
             -keyout key.pem -out cert.pem\n",
        )?;
        shell.run("key.sh")?;
        Ok(shell)
    }

    fn run(&self, script: &str) -> Fallible<std::time::Duration> {
        timed(|| {
            let status = Command::new("sh")
                .args(["-eu", script])
                .current_dir(&self.folder)
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status()?;
            if status.success() {
                Ok(())
            } else {
                Err(format!("{script} failed: the bench needs zip, openssl and age").into())
            }
        })
    }

    /// The tools remove the files of the round before and leave theirs, and so does this side.
    fn write(&self, packets: &[SealedPacket]) -> Fallible<()> {
        let numbered: Vec<_> = packets.iter().enumerate().collect();
        let written = at_once(&numbered, |(n, packet)| {
            let path = self.folder.join(format!("halte-{n}.asice.age"));
            match std::fs::remove_file(&path) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
            std::fs::write(path, &packet.bytes)
        });
        written.into_iter().collect::<Result<(), _>>()?;
        Ok(())
    }
}

/// The signature with its content in one file, as it would be sent.
fn cms(n: usize) -> String {
    format!(
        "openssl cms -sign -binary -nodetach -md sha256 -signer cert.pem -inkey key.pem -outform DER -in {n}.zip \
         -out {n}.p7s\n"
    )
}
