## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 18d4c43c0475

# Why a packet is refused; “it” is the packet. In the order in which it is checked.

reason-too-large = Het is groter dan een pakket mag zijn.
reason-not-a-zip = De container is geen ZIP-archief.
reason-bytes-before-zip = Er staat iets voor het archief.
reason-bytes-after-zip = Er staat iets na het archief.
reason-hidden-bytes = Het archief bevat gegevens die bij geen enkel bestand horen.
reason-zip-feature = Het archief gebruikt een ZIP-functie die pakketten niet gebruiken.
reason-headers-disagree = Een bestand in het archief is op twee manieren beschreven.
reason-too-many-entries = Het archief bevat te veel bestanden.
reason-inflates-too-large = Uitgepakt zou het archief te groot zijn.
reason-absolute-name = Een bestand in het archief heeft een absolute naam.
reason-backslash-name = Een bestand in het archief heeft een backslash in de naam.
reason-parent-name = Een bestandsnaam in het archief leidt uit de map.
reason-forbidden-name = Een bestandsnaam in het archief heeft tekens die pakketten niet gebruiken.
reason-unknown-meta-inf = De map META-INF bevat iets onbekends.
reason-duplicate-name = Twee bestanden in het archief hebben dezelfde naam.
reason-mimetype-not-first = Het eerste bestand noemt de soort container niet.
reason-mimetype-not-stored = Het bestand met de soort container is gecomprimeerd.
reason-mimetype-wrong = Het noemt een andere soort container dan ASiC-E.
reason-damaged-entry = Een bestand in het archief is beschadigd.
reason-manifest-missing = De lijst van bestanden ontbreekt.
reason-signature-missing = De eerste handtekening ontbreekt.
reason-second-incomplete = De tweede handtekening en de lijst die ze ondertekent, zijn niet samen aanwezig.
reason-xml-doctype = Een lijst van bestanden bevat een DOCTYPE en dat mag niet.
reason-xml-malformed = Een lijst van bestanden is geen goed gevormde XML.
reason-manifest-shape = Een lijst van bestanden bevat iets wat er niet hoort.
reason-manifest-signature = Een lijst van bestanden verwijst naar een andere handtekening dan de eigen.
reason-manifest-algorithm = Een lijst van bestanden gebruikt een andere controlesom dan SHA-256.
reason-manifest-duplicate = Een lijst van bestanden noemt een bestand tweemaal.
reason-manifest-not-canonical = Een lijst van bestanden is niet geschreven op de enige aanvaarde wijze.
reason-manifests-differ = De twee lijsten noemen niet dezelfde bestanden.
reason-cms-malformed = Een handtekeningbestand is geen losse CMS-handtekening.
reason-cms-not-canonical = Een handtekeningbestand is niet geschreven op de enige aanvaarde wijze.
reason-cms-signer-count = Een handtekeningbestand heeft niet precies één ondertekenaar.
reason-cms-certificate-count = Een handtekeningbestand bevat niet precies één certificaat.
reason-cms-algorithm = Een handtekening gebruikt een methode die niet wordt aanvaard.
reason-cms-attributes = De ondertekende gegevens van een handtekening ontbreken, staan er dubbel of zijn te veel.
reason-cms-content-type = Een handtekening zegt dat ze een andere soort inhoud ondertekent.
reason-cms-message-digest = Een handtekening hoort bij een andere lijst van bestanden.
reason-cms-signing-time = Het tijdstip van ondertekening is niet geschreven zoals het moet.
reason-cms-signer = Een handtekening noemt een ander certificaat dan het bijgevoegde.
reason-cms-ess-hash = Het bijgevoegde certificaat is niet het certificaat dat mee is ondertekend.
reason-key-kind = Het certificaat heeft een ander soort sleutel dan deze handtekening nodig heeft.
reason-signature-invalid = De handtekening klopt niet.
reason-second-signature-invalid = De tweede handtekening klopt niet.
reason-second-signer-differs = De twee handtekeningen zijn niet van hetzelfde toestel en dezelfde post.
reason-file-missing = Een bestand van de lijst ontbreekt.
reason-file-unlisted = Het bevat een bestand dat niet is ondertekend.
reason-file-digest = Een bestand erin is niet het bestand dat is ondertekend.
reason-key-mismatch = De sleutel van de handtekening hoort niet bij het certificaat.
reason-not-writable = De container kon niet worden geschreven.
reason-unknown-issuer = Het certificaat komt van een post die niet op uw lijst staat.
reason-issuer-signature = Het certificaat is niet ondertekend door de post die het noemt.
reason-issuer-not-authority = De uitgever van het certificaat mag geen certificaten uitgeven.
reason-certificate-shape = Het certificaat heeft een vorm die niet is toegestaan.
reason-key-usage = Het certificaat mag hiervoor niet worden gebruikt.
reason-role = Het certificaat is voor een andere rol uitgegeven.
reason-training-policy = Het mengt een certificaat voor oefeningen met een echt certificaat.
reason-revoked = Het certificaat was ingetrokken voor u dit pakket voor het eerst zag.
reason-ciphertext-too-large = Het verzegelde bestand is groter dan een pakket mag zijn.
reason-not-a-packet = Het bestand is geen verzegeld en geen geopend pakket.
reason-no-identity = Er is geen sleutel gegeven om het te openen.
reason-several-recipients = Het is voor meer dan één ontvanger verzegeld, of anders dan pakketten.
reason-not-for-me = Het is voor iemand anders verzegeld.
reason-encryption-damaged = Het verzegelde bestand is beschadigd of afgebroken.
reason-unexpected-file = Het bevat een bestand dat niet in een pakket hoort.
reason-referral-missing = De doorverwijzing ontbreekt.
reason-referral-malformed = De doorverwijzing erin is niet juist opgebouwd.
reason-referral-version = De doorverwijzing is van een versie die deze app niet kent.
reason-forwarded-to-me = Het is voor een andere ontvanger geschreven en aan u doorgegeven.
reason-training-mismatch = Certificaat en inhoud zijn het niet eens of het een oefening is.
reason-digests-mismatch = Wat het toont, komt niet overeen met de verzegelde lijst van het dossier.
