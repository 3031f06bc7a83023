## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 18d4c43c0475

# Why a packet is refused; “it” is the packet. In the order in which it is checked.

reason-too-large = Il est plus grand qu’un paquet ne peut l’être.
reason-not-a-zip = Son conteneur n’est pas une archive ZIP.
reason-bytes-before-zip = Il y a quelque chose avant son archive.
reason-bytes-after-zip = Il y a quelque chose après son archive.
reason-hidden-bytes = Son archive contient des données qui n’appartiennent à aucun fichier.
reason-zip-feature = Son archive utilise une fonction ZIP que les paquets n’utilisent pas.
reason-headers-disagree = Un fichier de son archive est décrit de deux façons différentes.
reason-too-many-entries = Son archive contient trop de fichiers.
reason-inflates-too-large = Une fois décompressée, son archive serait trop grande.
reason-absolute-name = Un fichier de son archive a un nom absolu.
reason-backslash-name = Un fichier de son archive a une barre oblique inverse dans son nom.
reason-parent-name = Un nom de fichier de son archive mène hors de son dossier.
reason-forbidden-name = Un nom de fichier de son archive a des caractères que les paquets n’utilisent pas.
reason-unknown-meta-inf = Son dossier META-INF contient quelque chose d’inconnu.
reason-duplicate-name = Deux fichiers de son archive ont le même nom.
reason-mimetype-not-first = Son premier fichier n’indique pas le type de conteneur.
reason-mimetype-not-stored = Le fichier qui indique son type de conteneur est compressé.
reason-mimetype-wrong = Il indique un autre type de conteneur qu’ASiC-E.
reason-damaged-entry = Un fichier de son archive est endommagé.
reason-manifest-missing = La liste de ses fichiers manque.
reason-signature-missing = Sa première signature manque.
reason-second-incomplete = Sa deuxième signature et la liste qu’elle signe ne sont pas ensemble.
reason-xml-doctype = Une liste de fichiers contient un DOCTYPE, ce qui n’est pas permis.
reason-xml-malformed = Une liste de fichiers n’est pas du XML bien formé.
reason-manifest-shape = Une liste de fichiers contient un élément qui n’y a pas sa place.
reason-manifest-signature = Une liste de fichiers renvoie à une autre signature que la sienne.
reason-manifest-algorithm = Une liste de fichiers utilise une autre empreinte que SHA-256.
reason-manifest-duplicate = Une liste de fichiers cite deux fois un fichier.
reason-manifest-not-canonical = Une liste de fichiers n’est pas écrite de la seule façon acceptée.
reason-manifests-differ = Ses deux listes ne citent pas les mêmes fichiers.
reason-cms-malformed = Un fichier de signature n’est pas une signature CMS détachée.
reason-cms-not-canonical = Un fichier de signature n’est pas écrit de la seule façon acceptée.
reason-cms-signer-count = Un fichier de signature n’a pas exactement un signataire.
reason-cms-certificate-count = Un fichier de signature ne contient pas exactement un certificat.
reason-cms-algorithm = Une signature utilise une méthode qui n’est pas acceptée.
reason-cms-attributes = Les données signées d’une signature manquent, sont en double ou en trop.
reason-cms-content-type = Une signature dit qu’elle signe une autre sorte de contenu.
reason-cms-message-digest = Une signature appartient à une autre liste de fichiers.
reason-cms-signing-time = L’heure de la signature n’est pas écrite comme il faut.
reason-cms-signer = Une signature désigne un autre certificat que celui qui est joint.
reason-cms-ess-hash = Le certificat joint n’est pas celui qui a été signé avec.
reason-key-kind = Son certificat a une autre sorte de clé que celle qu’exige cette signature.
reason-signature-invalid = Sa signature ne correspond pas.
reason-second-signature-invalid = Sa deuxième signature ne correspond pas.
reason-second-signer-differs = Ses deux signatures ne viennent pas du même appareil et du même poste.
reason-file-missing = Un fichier de sa liste manque.
reason-file-unlisted = Il contient un fichier qui n’a pas été signé.
reason-file-digest = Un de ses fichiers n’est pas celui qui a été signé.
reason-key-mismatch = La clé de la signature n’appartient pas à son certificat.
reason-not-writable = Le conteneur n’a pas pu être écrit.
reason-unknown-issuer = Son certificat vient d’un poste qui n’est pas sur votre liste.
reason-issuer-signature = Son certificat n’a pas été signé par le poste qu’il indique.
reason-issuer-not-authority = L’émetteur de son certificat n’a pas le droit d’émettre des certificats.
reason-certificate-shape = Son certificat a une forme qui n’est pas permise.
reason-key-usage = Son certificat ne peut pas servir à cela.
reason-role = Son certificat a été émis pour un autre rôle.
reason-training-policy = Il mêle un certificat d’exercice et un vrai certificat.
reason-revoked = Son certificat a été retiré avant que vous voyiez ce paquet pour la première fois.
reason-ciphertext-too-large = Le fichier scellé est plus grand qu’un paquet ne peut l’être.
reason-not-a-packet = Le fichier n’est ni un paquet scellé ni un paquet ouvert.
reason-no-identity = Aucune clé n’a été donnée pour l’ouvrir.
reason-several-recipients = Il est scellé pour plus d’un destinataire, ou autrement que les paquets.
reason-not-for-me = Il est scellé pour quelqu’un d’autre.
reason-encryption-damaged = Le fichier scellé est endommagé ou incomplet.
reason-unexpected-file = Il contient un fichier qui n’a pas sa place dans un paquet.
reason-referral-missing = L’orientation manque.
reason-referral-malformed = L’orientation qu’il contient n’est pas construite correctement.
reason-referral-version = L’orientation est d’une version que cette application ne connaît pas.
reason-forwarded-to-me = Il a été écrit pour un autre destinataire et vous a été transmis.
reason-training-mismatch = Le certificat et le contenu ne disent pas la même chose sur le fait que c’est un exercice.
reason-digests-mismatch = Ce qu’il montre ne correspond pas à la liste scellée du dossier.
