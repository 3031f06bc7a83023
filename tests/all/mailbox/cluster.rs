//! Three nodes of a real geo-distributed store on this machine: one dies in the middle of writing,
//! two die, both come back. `make test-cluster` installs the server; without it this test says that
//! it was skipped and proves nothing.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use chrono::Utc;
use halte::mailbox::{Address, Cancel, Credentials, Mailbox, MailboxError, Secret};
use tempfile::TempDir;

use super::{payoke, sealed};

const PACKETS: usize = 1000;
const PATIENCE: Duration = Duration::from_secs(120);

/// Where `make test-cluster` puts the server.
fn server() -> Option<PathBuf> {
    let cache = std::env::var_os("HALTE_CACHE").map(PathBuf::from).or_else(|| {
        let home = PathBuf::from(std::env::var_os("HOME")?);
        Some(home.join(".cache/halte"))
    })?;
    Some(cache.join("tools/bin/garage")).filter(|path| path.is_file())
}

fn free_ports<const N: usize>() -> [u16; N] {
    // All are held until all are known, so that none is given twice.
    let held = [(); N].map(|()| TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap());
    held.map(|listener| listener.local_addr().unwrap().port())
}

struct Node {
    garage: PathBuf,
    config: PathBuf,
    api: u16,
    process: Option<Child>,
}

impl Node {
    fn new(garage: &Path, folder: &Path, n: usize, secret: &str) -> Self {
        let [api, rpc, admin] = free_ports();
        let config = folder.join(format!("n{n}.toml"));
        let of = |part: &str| folder.join(format!("n{n}")).join(part).display().to_string();
        let text = format!(
            "metadata_dir = \"{}\"\ndata_dir = \"{}\"\ndb_engine = \"lmdb\"\nlmdb_map_size = \"4G\"\nmetadata_fsync = true\n\
             data_fsync = true\nreplication_factor = 3\nconsistency_mode = \"consistent\"\nrpc_bind_addr = \"127.0.0.1:{rpc}\"\n\
             rpc_public_addr = \"127.0.0.1:{rpc}\"\nrpc_secret = \"{secret}\"\n[s3_api]\ns3_region = \"garage\"\n\
             api_bind_addr = \"127.0.0.1:{api}\"\nroot_domain = \".s3.garage.localhost\"\n[admin]\n\
             api_bind_addr = \"127.0.0.1:{admin}\"\nadmin_token = \"{}\"\n",
            of("meta"),
            of("data"),
            &secret[..32],
        );
        fs::write(&config, text).unwrap();
        fs::set_permissions(&config, fs::Permissions::from_mode(0o600)).unwrap();
        let mut node = Self {
            garage: garage.to_owned(),
            config,
            api,
            process: None,
        };
        node.start();
        node
    }

    fn start(&mut self) {
        let log = fs::File::create(self.config.with_extension("log")).unwrap();
        let process = Command::new(&self.garage)
            .arg("-c")
            .arg(&self.config)
            .arg("server")
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .unwrap();
        self.process = Some(process);
    }

    /// As `kill -9` of its own process id.
    fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().unwrap();
            process.wait().unwrap();
        }
    }

    /// Asks its command line until it answers.
    fn says(&self, words: &[&str]) -> String {
        until(&format!("garage {words:?}"), || {
            let output = Command::new(&self.garage)
                .arg("-c")
                .arg(&self.config)
                .args(words)
                .output()
                .unwrap();
            output
                .status
                .success()
                .then(|| String::from_utf8(output.stdout).unwrap())
        })
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Tries until it is so, for a bounded time.
fn until<T>(what: &str, mut is: impl FnMut() -> Option<T>) -> T {
    let began = Instant::now();
    loop {
        if let Some(found) = is() {
            return found;
        }
        assert!(began.elapsed() < PATIENCE, "{what}: not in {PATIENCE:?}");
        std::thread::sleep(Duration::from_millis(200));
    }
}

fn cluster(garage: &Path, folder: &Path) -> ([Node; 3], Credentials) {
    let secret = "9f3c".repeat(16);
    let nodes = [1, 2, 3].map(|n| Node::new(garage, folder, n, &secret));
    let ids: Vec<String> = nodes
        .iter()
        .map(|node| node.says(&["node", "id", "-q"]).trim().to_owned())
        .collect();
    for id in &ids[1..] {
        nodes[0].says(&["node", "connect", id]);
    }
    for (id, zone) in ids.iter().zip(["z1", "z2", "z3"]) {
        let short = id.split('@').next().unwrap();
        nodes[0].says(&["layout", "assign", "-z", zone, "-c", "1G", short]);
    }
    nodes[0].says(&["layout", "apply", "--version", "1"]);
    let key = nodes[0].says(&["key", "create", "app"]);
    nodes[0].says(&["bucket", "create", "mailbox"]);
    nodes[0].says(&["bucket", "allow", "--read", "--write", "mailbox", "--key", "app"]);
    let after = |name: &str| {
        let line = key.lines().find_map(|line| line.trim().strip_prefix(name));
        line.unwrap_or_else(|| panic!("{name} in {key}")).trim().to_owned()
    };
    let credentials = Credentials {
        user: after("Key ID:"),
        secret: Some(Secret::new(after("Secret key:"))),
        token: None,
        region: Some("garage".to_owned()),
        endpoints: nodes.iter().map(|n| format!("http://127.0.0.1:{}", n.api)).collect(),
    };
    (nodes, credentials)
}

fn put(mailbox: &Mailbox, n: usize) -> Result<(), MailboxError> {
    let bytes = sealed(&format!("packet {n}"));
    mailbox
        .post(&payoke(), &bytes, Utc::now(), &Cancel::default())
        .map(drop)
}

/// Every packet that is there, whole, in order.
fn read_all(mailbox: &Mailbox) -> Vec<Vec<u8>> {
    let none = Cancel::default();
    let mut found = Vec::new();
    for day in mailbox.days(&payoke()).unwrap() {
        let listing = mailbox.objects(&payoke(), day, &none).unwrap();
        found.extend(
            mailbox
                .fetch(&listing.objects, &none)
                .into_iter()
                .map(|f| f.bytes.unwrap()),
        );
    }
    found.sort();
    found
}

#[test]
fn a_thousand_packets_outlive_a_node_that_dies_while_they_are_written() {
    let Some(garage) = server() else {
        println!("SKIPPED: the cluster was not tested; `make test-cluster` installs its server and tests it");
        return;
    };
    let kept = TempDir::new().unwrap();
    let (mut nodes, credentials) = cluster(&garage, kept.path());
    let mailbox = Mailbox::open(&Address::parse("s3://mailbox").unwrap(), &credentials).unwrap();
    until("the first packet", || put(&mailbox, 0).ok());
    for n in 1..PACKETS {
        if n == 300 {
            // The one that is being spoken to.
            nodes[0].kill();
        }
        put(&mailbox, n).unwrap_or_else(|problem| panic!("packet {n}: {problem}"));
    }
    let mut expected: Vec<Vec<u8>> = (0..PACKETS).map(|n| sealed(&format!("packet {n}"))).collect();
    expected.sort();
    assert_eq!(read_all(&mailbox).len(), PACKETS, "none lost, none double");
    assert_eq!(read_all(&mailbox), expected);

    // Two of three are gone: nobody may say that something was taken.
    nodes[1].kill();
    let refused = put(&mailbox, PACKETS).unwrap_err();
    assert!(
        matches!(refused, MailboxError::Server | MailboxError::Offline),
        "{refused:?}"
    );

    nodes[0].start();
    nodes[1].start();
    until("the cluster is whole again", || put(&mailbox, PACKETS).ok());
    expected.push(sealed(&format!("packet {PACKETS}")));
    expected.sort();
    until("all is readable again", || {
        (read_all(&mailbox) == expected).then_some(())
    });
}
