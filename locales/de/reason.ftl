## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 18d4c43c0475

# Why a packet is refused; “it” is the packet. In the order in which it is checked.

reason-too-large = Es ist größer, als ein Paket sein darf.
reason-not-a-zip = Sein Container ist kein ZIP-Archiv.
reason-bytes-before-zip = Vor seinem Archiv steht etwas.
reason-bytes-after-zip = Nach seinem Archiv steht etwas.
reason-hidden-bytes = Sein Archiv enthält Daten, die zu keiner Datei gehören.
reason-zip-feature = Sein Archiv nutzt eine ZIP-Funktion, die Pakete nicht nutzen.
reason-headers-disagree = Eine Datei in seinem Archiv ist auf zwei verschiedene Arten beschrieben.
reason-too-many-entries = Sein Archiv enthält zu viele Dateien.
reason-inflates-too-large = Entpackt wäre sein Archiv zu groß.
reason-absolute-name = Eine Datei in seinem Archiv hat einen absoluten Namen.
reason-backslash-name = Eine Datei in seinem Archiv hat einen umgekehrten Schrägstrich im Namen.
reason-parent-name = Ein Dateiname in seinem Archiv führt aus dem Ordner hinaus.
reason-forbidden-name = Ein Dateiname in seinem Archiv hat Zeichen, die Pakete nicht nutzen.
reason-unknown-meta-inf = Sein Ordner META-INF enthält etwas Unbekanntes.
reason-duplicate-name = Zwei Dateien in seinem Archiv haben denselben Namen.
reason-mimetype-not-first = Seine erste Datei nennt nicht die Art des Containers.
reason-mimetype-not-stored = Die Datei mit der Art des Containers ist komprimiert.
reason-mimetype-wrong = Es nennt eine andere Art von Container als ASiC-E.
reason-damaged-entry = Eine Datei in seinem Archiv ist beschädigt.
reason-manifest-missing = Die Liste seiner Dateien fehlt.
reason-signature-missing = Seine erste Signatur fehlt.
reason-second-incomplete = Seine zweite Signatur und die Liste dazu sind nicht beide vorhanden.
reason-xml-doctype = Eine Dateiliste darin enthält einen DOCTYPE, und das ist nicht erlaubt.
reason-xml-malformed = Eine Dateiliste darin ist kein wohlgeformtes XML.
reason-manifest-shape = Eine Dateiliste darin enthält etwas, das dort nicht hingehört.
reason-manifest-signature = Eine Dateiliste darin verweist auf eine andere Signatur als die eigene.
reason-manifest-algorithm = Eine Dateiliste darin verwendet eine andere Prüfsumme als SHA-256.
reason-manifest-duplicate = Eine Dateiliste darin nennt eine Datei zweimal.
reason-manifest-not-canonical = Eine Dateiliste darin ist nicht in der einzig angenommenen Form geschrieben.
reason-manifests-differ = Seine zwei Listen nennen nicht dieselben Dateien.
reason-cms-malformed = Eine Signaturdatei ist keine abgesetzte CMS-Signatur.
reason-cms-not-canonical = Eine Signaturdatei ist nicht in der einzig angenommenen Form geschrieben.
reason-cms-signer-count = Eine Signaturdatei hat nicht genau einen Unterzeichner.
reason-cms-certificate-count = Eine Signaturdatei enthält nicht genau ein Zertifikat.
reason-cms-algorithm = Eine Signatur verwendet ein Verfahren, das nicht angenommen wird.
reason-cms-attributes = Die signierten Angaben einer Signatur fehlen, sind doppelt oder zu viele.
reason-cms-content-type = Eine Signatur sagt, dass sie eine andere Art von Inhalt signiert.
reason-cms-message-digest = Eine Signatur gehört zu einer anderen Dateiliste.
reason-cms-signing-time = Die Zeit der Signatur ist nicht so geschrieben, wie sie sein muss.
reason-cms-signer = Eine Signatur nennt ein anderes Zertifikat als das beigefügte.
reason-cms-ess-hash = Das beigefügte Zertifikat ist nicht das mitsignierte.
reason-key-kind = Sein Zertifikat hat eine andere Art von Schlüssel, als diese Signatur braucht.
reason-signature-invalid = Seine Signatur stimmt nicht.
reason-second-signature-invalid = Seine zweite Signatur stimmt nicht.
reason-second-signer-differs = Seine zwei Signaturen stammen nicht vom selben Gerät und derselben Dienststelle.
reason-file-missing = Eine Datei seiner Liste fehlt.
reason-file-unlisted = Es enthält eine Datei, die nicht signiert wurde.
reason-file-digest = Eine Datei darin ist nicht die, die signiert wurde.
reason-key-mismatch = Der Schlüssel der Signatur gehört nicht zu seinem Zertifikat.
reason-not-writable = Der Container konnte nicht geschrieben werden.
reason-unknown-issuer = Sein Zertifikat kommt von einer Dienststelle, die nicht auf Ihrer Liste steht.
reason-issuer-signature = Sein Zertifikat wurde nicht von der Dienststelle signiert, die es nennt.
reason-issuer-not-authority = Der Aussteller seines Zertifikats darf keine Zertifikate ausstellen.
reason-certificate-shape = Sein Zertifikat hat eine Form, die nicht erlaubt ist.
reason-key-usage = Sein Zertifikat darf hierfür nicht verwendet werden.
reason-role = Sein Zertifikat wurde für eine andere Rolle ausgestellt.
reason-training-policy = Es mischt ein Zertifikat für Übungen mit einem echten.
reason-revoked = Sein Zertifikat wurde widerrufen, bevor Sie dieses Paket zum ersten Mal sahen.
reason-ciphertext-too-large = Die versiegelte Datei ist größer, als ein Paket sein darf.
reason-not-a-packet = Die Datei ist weder ein versiegeltes noch ein geöffnetes Paket.
reason-no-identity = Es wurde kein Schlüssel angegeben, um es zu öffnen.
reason-several-recipients = Es ist für mehr als einen Empfänger versiegelt oder anders als Pakete.
reason-not-for-me = Es ist für jemand anderen versiegelt.
reason-encryption-damaged = Die versiegelte Datei ist beschädigt oder abgeschnitten.
reason-unexpected-file = Es enthält eine Datei, die nicht in ein Paket gehört.
reason-referral-missing = Die Weiterleitung fehlt.
reason-referral-malformed = Die Weiterleitung darin ist nicht richtig aufgebaut.
reason-referral-version = Die Weiterleitung hat eine Version, die diese App nicht kennt.
reason-forwarded-to-me = Es wurde für einen anderen Empfänger geschrieben und an Sie weitergegeben.
reason-training-mismatch = Zertifikat und Inhalt sagen Verschiedenes darüber, ob es eine Übung ist.
reason-digests-mismatch = Was es zeigt, stimmt nicht mit der versiegelten Liste der Aufzeichnung überein.
