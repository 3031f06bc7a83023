## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 3639af1aa359

problem-too-large = il dépasse 1 Mio.
problem-not-json = ce n’est pas du JSON (ligne { $line }, colonne { $column }).
problem-unknown-field = ce champ n’est pas connu.
problem-missing-field = ce champ manque.
problem-unknown-value = cette valeur n’est pas parmi celles qui sont possibles.
problem-double-field = ce champ y figure deux fois.
problem-wrong-type = il faut ici une valeur d’un autre type.
problem-not-valid = ce code ou ce repère n’est pas écrit comme il faut.
problem-not-a-date = ce n’est pas une date de la forme AAAA-MM-JJ.
problem-does-not-fit = cela ne correspond pas au format.
problem-other-format = ce n’est pas un fichier de rencontre de la version connue.
problem-nobody = il faut au moins une personne.
problem-too-many-persons = il y a plus de 500 personnes.
problem-label-twice = ce repère est utilisé deux fois.
problem-indicator-twice = cet indicateur figure deux fois dans une liste.
problem-unknown-pack = cette liste d’indicateurs n’est pas installée.
problem-unknown-indicator = cet indicateur n’est pas installé.
problem-about-one-person = cet indicateur concerne une seule personne, pas toute la situation.
problem-unknown-place = ce lieu n’est pas dans la liste.
problem-unknown-row = cette donnée n’est pas de celles qui sont conservées.
problem-about-other = cette donnée concerne toute la rencontre, ou une seule personne.
problem-unknown-person = cette personne n’est pas dans la rencontre.
problem-nobody-named = personne n’est désigné.
problem-value = ce qui a été saisi ne convient pas à ce champ, ou est trop long.
problem-consent-of-child = on ne demande pas de consentement à un enfant.
problem-consent-not-asked = aucun consentement n’est nécessaire pour ce destinataire.
problem-reason-needed = il faut une raison d’une ligne.
problem-unknown-packet = ce paquet n’est pas dans la rencontre.
problem-own-act = l’application note cela elle-même.
problem-nothing-to-undo = il n’y a rien à annuler.
problem-file-damaged = le fichier est endommagé, ou ce n’est pas le fichier demandé.
problem-other-version = le fichier est d’une autre version.
problem-not-certifiable = un nom ou une unité ne peut figurer dans un certificat : vide, trop long ou avec un signe non admis.
problem-not-believed = une signature ou un certificat ne tient pas.
problem-older = c’est plus ancien que ce qui est déjà connu.
problem-other-station = cela vient d’une autre station.
problem-training-mixed = exercice et réalité ne se mélangent pas.
problem-taken = ce nom ou cette clé appartient déjà à quelqu’un d’autre.
problem-other-keys = ce n’est pas pour ces clés.
problem-unknown-serial = cette station n’a pas délivré de certificat portant ce numéro.
problem-unknown-recipient = ce destinataire n’est pas sur la liste.
problem-folder-taken = le dossier n’est pas vide, ou contient déjà une station.
problem-station-in-use = un autre programme travaille avec cette station.
problem-passphrase-needed = la clé de la station demande sa phrase secrète.
problem-passphrase-wrong = cette phrase secrète n’ouvre pas la clé de la station.
problem-disk = un fichier de la station n’a pas pu être lu ou écrit.
problem-no-randomness = le système n’a pas donné de nombres aléatoires.
problem-impossible-time = la date de cet ordinateur est impossible.
problem-not-compared = les empreintes n’ont pas été trouvées identiques.
problem-no-such-clock = cette horloge n’existe pas maintenant.
problem-clock-runs = cette horloge tourne déjà.
