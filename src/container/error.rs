//! Why a container, or the certificate under it, is refused: one named reason each, and nothing
//! else. The reasons never hold a name, a key or a byte of what was read. Codes are FROZEN: they
//! stand in `verify --json`, in word keys and in `tests/vectors/README.md`.

/// A fieldless refusal: variant, frozen code and sentence side by side, so that none can be forgotten.
macro_rules! refusals {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $code:literal, $text:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
        pub enum $name { $(#[doc = $text] #[error($text)] $variant),+ }

        impl $name {
            /// Every refusal, in the order in which they can arise.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable code: lower case with underscores.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }
    };
}
pub(crate) use refusals;

refusals!(
    /// Why a container was refused, or could not be built.
    ContainerError {
    TooLarge = "too_large", "the file is larger than a container may be";
    NotAZip = "not_a_zip", "the file is not a ZIP archive";
    BytesBeforeZip = "bytes_before_zip", "there are bytes before the archive";
    BytesAfterZip = "bytes_after_zip", "there are bytes, or a comment, after the archive";
    HiddenBytes = "hidden_bytes", "the archive has bytes that belong to no entry";
    ZipFeature = "zip_feature", "the archive uses a ZIP feature that containers do not use";
    HeadersDisagree = "headers_disagree", "an entry is described in two different ways";
    TooManyEntries = "too_many_entries", "the archive has too many entries";
    InflatesTooLarge = "inflates_too_large", "the archive would inflate to more than is allowed";
    AbsoluteName = "absolute_name", "an entry has an absolute name";
    BackslashName = "backslash_name", "an entry has a backslash in its name";
    ParentName = "parent_name", "an entry's name leads out of its folder";
    ForbiddenName = "forbidden_name", "an entry's name has characters that containers do not use";
    UnknownMetaInf = "unknown_meta_inf", "META-INF holds something unknown";
    DuplicateName = "duplicate_name", "two entries have the same name";
    MimetypeNotFirst = "mimetype_not_first", "the first entry is not the mimetype";
    MimetypeNotStored = "mimetype_not_stored", "the mimetype is compressed";
    MimetypeWrong = "mimetype_wrong", "the mimetype is not that of an ASiC-E container";
    DamagedEntry = "damaged_entry", "an entry does not inflate to what its header says";
    ManifestMissing = "manifest_missing", "the first manifest is missing";
    SignatureMissing = "signature_missing", "the first signature is missing";
    SecondIncomplete = "second_incomplete", "the second signature and its manifest do not come together";
    XmlDoctype = "xml_doctype", "a manifest has a document type declaration";
    XmlMalformed = "xml_malformed", "a manifest is not well-formed XML";
    ManifestShape = "manifest_shape", "a manifest has an element or attribute that does not belong there";
    ManifestSignature = "manifest_signature", "a manifest points to another signature than its own";
    ManifestAlgorithm = "manifest_algorithm", "a manifest uses another digest than SHA-256";
    ManifestDuplicate = "manifest_duplicate", "a manifest lists a file twice";
    ManifestNotCanonical = "manifest_not_canonical", "a manifest is not written in the canonical way";
    ManifestsDiffer = "manifests_differ", "the two manifests do not list the same files";
    CmsMalformed = "cms_malformed", "a signature file is not a detached CMS signature";
    CmsNotCanonical = "cms_not_canonical", "a signature file is not in canonical DER";
    CmsSignerCount = "cms_signer_count", "a signature file does not have exactly one signer";
    CmsCertificateCount = "cms_certificate_count", "a signature file does not hold exactly one certificate";
    CmsAlgorithm = "cms_algorithm", "a signature uses another algorithm than the one pinned";
    CmsAttributes = "cms_attributes", "the signed attributes are not exactly the four required, once each";
    CmsContentType = "cms_content_type", "the signed content type is not plain data";
    CmsMessageDigest = "cms_message_digest", "the signature belongs to another manifest";
    CmsSigningTime = "cms_signing_time", "the signing time is not a whole second in the required form";
    CmsSigner = "cms_signer", "the signature names another certificate than the one it holds";
    CmsEssHash = "cms_ess_hash", "the signed certificate hash is not that of the certificate";
    KeyKind = "key_kind", "the certificate's key is not of the kind this signature needs";
    SignatureInvalid = "signature_invalid", "the first signature does not hold";
    SecondSignatureInvalid = "second_signature_invalid", "the second signature does not hold";
    SecondSignerDiffers = "second_signer_differs", "the two signatures are not by the same subject under the same issuer";
    FileMissing = "file_missing", "a file of the manifest is missing";
    FileUnlisted = "file_unlisted", "a file is not in the manifest";
    FileDigest = "file_digest", "a file is not the one that was signed";
    KeyMismatch = "key_mismatch", "the signing key does not belong to its certificate";
    NotWritable = "not_writable", "the container could not be written";
});

refusals!(
    /// Why a signer's certificate was refused.
    TrustRefusal {
    UnknownIssuer = "unknown_issuer", "the certificate's issuer is not in the roster";
    IssuerSignature = "issuer_signature", "the certificate was not signed by the issuer it names";
    IssuerNotAuthority = "issuer_not_authority", "the issuer is not allowed to issue certificates";
    CertificateShape = "certificate_shape", "the certificate has a form or extension that is not allowed";
    KeyUsage = "key_usage", "the certificate's key may not sign";
    Role = "role", "the certificate was issued for another role";
    TrainingPolicy = "training_policy", "training and real certificates are mixed";
    Revoked = "revoked", "the certificate was revoked before this was first seen";
});
