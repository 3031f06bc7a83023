//! Three nodes of a real geo-distributed store on this machine, each a process of its own that ends
//! with the test. `make test-cluster` installs the server.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(300);

/// Where `make test-cluster` puts the server.
pub(super) fn server() -> Option<PathBuf> {
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

pub(super) struct Node {
    garage: PathBuf,
    config: PathBuf,
    api: u16,
    process: Option<Child>,
}

impl Node {
    fn new(garage: &Path, folder: &Path, n: usize, secret: &str, [api, rpc, admin]: [u16; 3]) -> Self {
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

    pub(super) fn start(&mut self) {
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

    /// Where it speaks S3.
    pub(super) fn endpoint(&self) -> String {
        format!("http://127.0.0.1:{}", self.api)
    }

    /// As `kill -9` of its own process id.
    pub(super) fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().unwrap();
            process.wait().unwrap();
        }
    }

    /// Asks its command line until it answers.
    pub(super) fn says(&self, words: &[&str]) -> String {
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
pub(super) fn until<T>(what: &str, mut is: impl FnMut() -> Option<T>) -> T {
    let began = Instant::now();
    loop {
        if let Some(found) = is() {
            return found;
        }
        assert!(began.elapsed() < PATIENCE, "{what}: not in {PATIENCE:?}");
        std::thread::sleep(Duration::from_millis(200));
    }
}

/// Three nodes in three zones that know each other; the folder holds `n1.toml`, `n2.toml`, `n3.toml`.
pub(super) fn three_nodes(garage: &Path, folder: &Path) -> [Node; 3] {
    let secret = "9f3c".repeat(16);
    // All at once: what one node has not bound yet is not given to another.
    let [a, b, c, d, e, f, g, h, i] = free_ports();
    let ports = [(1, [a, b, c]), (2, [d, e, f]), (3, [g, h, i])];
    let nodes = ports.map(|(n, ports)| Node::new(garage, folder, n, &secret, ports));
    let ids = nodes
        .each_ref()
        .map(|node| node.says(&["node", "id", "-q"]).trim().to_owned());
    for id in &ids[1..] {
        nodes[0].says(&["node", "connect", id]);
    }
    for (id, zone) in ids.iter().zip(["z1", "z2", "z3"]) {
        let short = id.split('@').next().unwrap();
        nodes[0].says(&["layout", "assign", "-z", zone, "-c", "1G", short]);
    }
    nodes[0].says(&["layout", "apply", "--version", "1"]);
    nodes
}
