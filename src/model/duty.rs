//! Which post a notebook is, and what can be pressed: closed lists, one spelling in every layer. Which
//! post may do what is data (`indicators/roles.toml`).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::IdError;
use super::ids::closed_list;

closed_list!(/** Which post a notebook is; decides its home and its duties. */ Post {
    /** Police, on the spot. */ Officer = "officer",
    /** A labour inspector, on the spot. */ Inspector = "inspector",
    /** Shows and reads out notices. */ Interpreter = "interpreter",
    /** Signs content. */ Publisher = "publisher",
    /** Watches deadlines at the station. */ Supervisor = "supervisor",
    /** Receives referrals and answers them. */ Recipient = "recipient",
});
closed_list!(/** What can be pressed with an open notebook. */ Verb {
    /** The home screen. */ Home = "home",
    /** Profile, passphrase, locking. */ Settings = "settings",
    /** Joining a station. */ Enrol = "enrol",
    /** Indicators, leaflets and numbers: what is in use, and a newer pack. */ Content = "content",
    /** Whether the notebook is whole. */ Check = "check",
    /** A new encounter. */ Open = "open",
    /** Looking at one. */ Show = "show",
    /** A tap in one. */ Record = "record",
    /** Closing and opening again. */ Close = "close",
    /** Everything that was recorded. */ Log = "log",
    /** An encounter file comes in. */ Import = "import",
    /** An encounter file goes out. */ Export = "export",
    /** All encounters. */ List = "list",
    /** The device goes into a person's hands. */ HandOver = "hand_over",
    /** A slip, labour rights, a wage claim. */ Paper = "paper",
    /** What the Immigration Office is told. */ Confirm = "confirm",
    /** Exercises. */ Exercise = "exercise",
    /** Signing and sealing packets. */ Refer = "refer",
    /** Taking an answer. */ TakeReceipt = "take_receipt",
    /** Telling the station. */ Extract = "extract",
    /** Signing content; its certificate is asked too. */ Publish = "publish",
    /** Mailboxes: which are kept, what is sent and fetched. */ Carry = "carry",
    /** Opening a packet. */ Receive = "receive",
    /** What was received. */ Inbox = "inbox",
    /** Answering a packet. */ Answer = "answer",
    /** Choosing between two tellings. */ Version = "version",
    /** Deadlines of all devices. */ Watch = "watch",
    /** What a slip's code leads to. */ Find = "find",
});
