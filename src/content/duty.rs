//! Who may do what: the rows of `roles.toml`. A verb or a post that the file forgets is a fault when it
//! loads, so that nothing is ever allowed, or refused, by an oversight.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::model::{PackId, Post, RecipientKind, Service, Verb};

/// One post: which certificate makes a notebook it, and what it is offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(deny_unknown_fields)]
pub struct PostRow {
    /// Which.
    pub id: Post,
    /// The role its certificate has.
    pub certificate: String,
    /// For a device: its service is one of these.
    #[serde(default)]
    pub services: Vec<Service>,
    /// For a recipient: its kind is one of these.
    #[serde(default)]
    pub kinds: Vec<RecipientKind>,
    /// The packs it is offered, in this order.
    #[serde(default)]
    pub packs: Vec<PackId>,
    /// The offices it may seal packets to.
    #[serde(default)]
    pub recipients: Vec<RecipientKind>,
}

/// One verb: who may.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VerbRow {
    /// Which.
    pub id: Verb,
    /// The posts that may.
    pub posts: BTreeSet<Post>,
}

/// Who may do what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duties {
    /// Every post, once.
    pub posts: Vec<PostRow>,
    /// Every verb, once.
    pub verbs: Vec<VerbRow>,
}

impl Duties {
    /// Whether a post may do this.
    #[must_use]
    pub fn allows(&self, post: Post, verb: Verb) -> bool {
        self.verbs.iter().any(|row| row.id == verb && row.posts.contains(&post))
    }

    /// The post of a certificate: its role, the service of a device, the kind of a recipient.
    #[must_use]
    pub fn post(&self, certificate: &str, service: Option<Service>, kind: Option<RecipientKind>) -> Option<Post> {
        let fits = |row: &&PostRow| {
            row.certificate == certificate
                && (row.services.is_empty() || service.is_some_and(|s| row.services.contains(&s)))
                && (row.kinds.is_empty() || kind.is_some_and(|k| row.kinds.contains(&k)))
        };
        self.posts.iter().find(fits).map(|row| row.id)
    }

    /// What a post is offered.
    #[must_use]
    pub fn row(&self, post: Post) -> Option<&PostRow> {
        self.posts.iter().find(|row| row.id == post)
    }

    /// What the file forgets or says twice.
    #[must_use]
    pub fn gaps(&self) -> Vec<String> {
        let posts = Post::ALL
            .iter()
            .filter(|p| self.posts.iter().filter(|r| r.id == **p).count() != 1);
        let verbs = Verb::ALL
            .iter()
            .filter(|v| self.verbs.iter().filter(|r| r.id == **v).count() != 1);
        posts
            .map(|p| format!("post {p}"))
            .chain(verbs.map(|v| format!("verb {v}")))
            .collect()
    }
}
