//! Whatever a foreign folder or server calls its things: a name is read as exactly one name or as
//! none, an address keeps no password, and no listing panics its reader or brings in what is not
//! asked for. The first byte chooses the reader.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::{LazyLock, Mutex, PoisonError};

use chrono::NaiveDate;
use halte::mailbox::{Address, BoxId, Cancel, Credentials, Mailbox, NAME_MAX, ObjectName, Secret};

/// What the server of the listings says.
static SAID: Mutex<Vec<u8>> = Mutex::new(Vec::new());
/// Where it listens.
static SERVER: LazyLock<String> = LazyLock::new(serve);

fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("its address");
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { continue };
            let _ = stream.read(&mut [0; 4096]);
            let said = SAID.lock().unwrap_or_else(PoisonError::into_inner).clone();
            let length = said.len();
            let head = format!("HTTP/1.1 207 Said\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
            let _ = stream.write_all(&[head.as_bytes(), &said].concat());
        }
    });
    format!("http://{address}")
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 3).expect("a day")
}

fn name() -> ObjectName {
    ObjectName {
        of_box: BoxId::of("age1fuzz"),
        day: day(),
        digest: [7; 32],
    }
}

/// A good one for each reader.
pub(crate) fn good() -> Vec<Vec<u8>> {
    let name = name().to_string();
    let dav = format!(
        r#"<?xml version="1.0"?><D:multistatus xmlns:D="DAV:"><D:response><D:href>/{name}</D:href><D:propstat><D:prop>
        <D:getlastmodified>Tue, 03 Nov 2026 02:58:00 GMT</D:getlastmodified><D:getcontentlength>9</D:getcontentlength>
        <D:resourcetype/></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response></D:multistatus>"#
    );
    let s3 = format!(
        r#"<?xml version="1.0"?><ListBucketResult><Contents><Key>{name}</Key><Size>9</Size>
        <LastModified>2026-11-03T02:58:00.000Z</LastModified><ETag>"a"</ETag></Contents></ListBucketResult>"#
    );
    let texts = [
        name.as_str(),
        "https://dav.example.be/m, https://b.example.be/m",
        &dav,
        &s3,
    ];
    let texts = texts.into_iter().zip(0_u8..);
    texts
        .map(|(text, which)| [&[which], text.as_bytes()].concat())
        .collect()
}

pub(crate) fn run(bytes: &[u8]) {
    let Some((which, bytes)) = bytes.split_first() else {
        return;
    };
    let text = String::from_utf8_lossy(bytes);
    match which % 4 {
        0 => {
            if let Some(name) = ObjectName::parse(&text) {
                assert_eq!(name.to_string(), text);
                assert!(text.len() <= NAME_MAX && text.is_ascii());
            }
            if let Some(of_box) = BoxId::parse(&text) {
                assert_eq!(of_box.to_string(), text);
            }
        }
        1 => {
            if let Ok(address) = Address::parse(&text) {
                let shown = address.to_string();
                let of_server = |one: &str| one.split('/').nth(2).unwrap_or_default().to_owned();
                let has_user = |one: &str| of_server(one).contains('@');
                assert!(!address.is_remote() || !shown.split(',').any(has_user), "{shown}");
            }
        }
        2 => listing(bytes, &SERVER, Vec::new()),
        _ => listing(bytes, "s3://bucket", vec![SERVER.clone()]),
    }
}

fn listing(said: &[u8], address: &str, endpoints: Vec<String>) {
    *SAID.lock().unwrap_or_else(PoisonError::into_inner) = said.to_vec();
    let credentials = Credentials {
        user: "fuzz".to_owned(),
        secret: Some(Secret::new("fuzz".to_owned())),
        endpoints,
        ..Credentials::default()
    };
    let address = Address::parse(address).expect("an address");
    let mailbox = Mailbox::open(&address, &credentials).expect("a mailbox");
    let of_box = name().of_box;
    if let Ok(listing) = mailbox.objects(&of_box, day(), &Cancel::default()) {
        let is_there = |found: &ObjectName| found.of_box == of_box && found.day == day();
        assert!(listing.objects.iter().all(|listed| is_there(&listed.name)));
    }
}
