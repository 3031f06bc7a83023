## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 4081e4bbce3a

app-title = Halte
app-locked = Verrouillé
app-locked-note = S’ouvrent sans phrase secrète. Aucun dossier n’est montré.
app-show-notice = Montrer une notice
app-languages =
    { $count ->
        [one] { $count } langue
       *[other] { $count } langues
    }
app-numbers = Numéros à appeler
app-read-out = À lire en 30 secondes
app-passphrase = Phrase secrète
app-passphrase-again = Phrase secrète, encore une fois
app-passphrase-differs = Les deux phrases secrètes diffèrent.
app-passphrase-guide = Prenez quatre ou cinq mots que personne ne mettrait ensemble, par exemple des choses autour de vous. Ni noms, ni dates, ni proverbes. Personne ne peut la réinitialiser pour vous.
app-unlock = Déverrouiller
app-language = Langue de l’application
app-theme-auto = Lumière : appareil
app-theme-day = Lumière : jour
app-theme-night = Lumière : nuit
app-theme-sun = Lumière : plein soleil
app-back = Retour
app-progress = Étape de la rencontre
app-saved = Enregistré : { $what }
app-undo = Annuler
app-undo-what = Annuler : { $what }
app-yes = Oui
app-no = Non
app-unknown = Pas connu
app-now = Maintenant
app-date-form = 2026-11-03
app-time-form = 2026-11-03 02:40
app-call = Appeler { $name } : { $phone }
app-day-and-night = jour et nuit
app-office-hours = heures inconnues
app-number-unverified = numéro non vérifié
app-start = Premier démarrage
app-start-note = Ceci crée votre propre carnet sur cet appareil. Tout est chiffré. Un collègue crée le sien.
app-start-make = Créer mon carnet
app-start-later = Plus tard : notice et numéros
app-start-first = Créer un carnet sur cet appareil
app-start-another = Un autre agent : créer un carnet
app-aside = Mettre de côté le carnet endommagé
app-aside-note = Pour commencer un nouveau carnet, tapez la phrase secrète du carnet endommagé et mettez-le de côté. Rien n’est effacé : votre station peut encore l’examiner.
app-aside-done = Le carnet endommagé a été mis de côté. Il se trouve dans :
app-aside-none = Aucun carnet endommagé ne correspond à cette phrase secrète. Rien n’a été déplacé.
app-again = Recommencer depuis ce qui est enregistré
