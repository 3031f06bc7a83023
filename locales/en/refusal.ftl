## status: draft
## author: Halte
## date: 2026-11-22

# One sentence for each refusal code and remark of the verifier that error.ftl does not name.

reason-ciphertext-too-large = The sealed file is larger than a packet may be.
reason-not-a-packet = The file is neither a sealed nor an opened packet.
reason-several-recipients = It is sealed to more than one recipient, or in another way than packets are.
reason-encryption-damaged = The sealed file is damaged or cut short.
reason-unexpected-file = It holds a file that packets do not hold.
reason-referral-missing = The referral in it is missing.
reason-referral-version = The referral in it is of a version this app does not know.
reason-forwarded-to-me = It was written for another recipient and passed on to you.
reason-digests-mismatch = What it discloses does not match the sealed list of the record.
reason-not-a-zip = Its container is not a ZIP archive.
reason-bytes-before-zip = There is something before its archive.
reason-bytes-after-zip = There is something after its archive.
reason-hidden-bytes = Its archive holds data that belong to no file.
reason-zip-feature = Its archive uses a ZIP feature that packets do not use.
reason-headers-disagree = A file in its archive is described in two different ways.
reason-too-many-entries = Its archive holds too many files.
reason-inflates-too-large = Unpacked, its archive would be too large.
reason-absolute-name = A file in its archive has an absolute name.
reason-backslash-name = A file in its archive has a backslash in its name.
reason-parent-name = A file name in its archive leads out of its folder.
reason-forbidden-name = A file name in its archive has characters that packets do not use.
reason-unknown-meta-inf = Its META-INF folder holds something unknown.
reason-duplicate-name = Two files in its archive have the same name.
reason-mimetype-not-first = Its first file does not name the container type.
reason-mimetype-not-stored = The file that names its container type is compressed.
reason-mimetype-wrong = It names another container type than ASiC-E.
reason-damaged-entry = A file in its archive is damaged.
reason-manifest-missing = Its list of files is missing.
reason-signature-missing = Its first signature is missing.
reason-second-incomplete = Its second signature and the list it signs do not come together.
reason-xml-doctype = A list of files in it holds a DOCTYPE, which is not allowed.
reason-xml-malformed = A list of files in it is not well-formed XML.
reason-manifest-shape = A list of files in it says something that does not belong there.
reason-manifest-signature = A list of files in it points to another signature than its own.
reason-manifest-algorithm = A list of files in it uses another checksum than SHA-256.
reason-manifest-duplicate = A list of files in it names a file twice.
reason-manifest-not-canonical = A list of files in it is not written in the one way that is accepted.
reason-manifests-differ = Its two lists do not name the same files.
reason-cms-malformed = A signature file is not a detached CMS signature.
reason-cms-not-canonical = A signature file is not written in the one way that is accepted.
reason-cms-signer-count = A signature file does not have exactly one signer.
reason-cms-certificate-count = A signature file does not hold exactly one certificate.
reason-cms-algorithm = A signature uses a method that is not accepted.
reason-cms-attributes = The signed details of a signature are missing, doubled or too many.
reason-cms-content-type = A signature says that it signs another kind of content.
reason-cms-message-digest = A signature belongs to another list of files.
reason-cms-signing-time = The signing time is not written as it must be.
reason-cms-signer = A signature names another certificate than the one enclosed.
reason-cms-ess-hash = The certificate enclosed is not the one that was signed along.
reason-key-kind = Its certificate has another kind of key than this signature needs.
reason-second-signer-differs = Its two signatures are not by the same device and station.
reason-file-unlisted = It holds a file that was not signed.
reason-file-digest = A file in it is not the one that was signed.
reason-key-mismatch = The signing key does not belong to its certificate.
reason-not-writable = The container could not be written.
reason-issuer-signature = Its certificate was not signed by the station it names.
reason-issuer-not-authority = The issuer of its certificate is not allowed to issue certificates.
reason-certificate-shape = Its certificate has a form that is not allowed.
reason-role = Its certificate was issued for another role.
reason-training-policy = It mixes a certificate for exercises with a real one.

remark-expired-at-signing = The sender’s certificate was not valid at the time the signature gives.
remark-issuer-expired = The station’s own certificate had expired when you received the packet.
remark-pack-outdated = The sender worked with older indicators or an older table of laws than you have.
