## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 21e3e48ab43f

settings-title = Instellingen
settings-profile = U
settings-language = Taal
settings-service = Dienst
settings-service-local-police = Lokale politie
settings-service-federal-police = Federale politie
settings-service-labour-inspection = Arbeidsinspectie
settings-unit = Eenheid
settings-unit-note = Zoals het op pakketten moet staan.
settings-officer = Naam
settings-officer-note = Voor de magistraat; de Dienst Vreemdelingenzaken krijgt enkel de eenheid.
settings-callback = Nummer om u terug te bellen
settings-callback-note = Wie vragen heeft, belt dit nummer.
settings-theme = Licht
settings-save = Instellingen bewaren
settings-saved = Bewaard.
settings-is-enrolled = Aangemeld
settings-training = Enkel aangemeld voor oefeningen
settings-not-enrolled = Niet aangemeld
settings-not-enrolled-note = Pakketten kunnen al ondertekend worden; ze gaan met de hand tot de meldpost antwoordt.
settings-answer = Neem het antwoord van de meldpost (bestand)
settings-enrolled = Dit toestel is aangemeld.
settings-roster = Neem een nieuwere lijst (drie bestanden)
settings-roster-three = Kies roster.asice, crl.asice en station-ca.pem samen.
settings-roster-installed = De lijst is geïnstalleerd.
settings-identity = Ontvangen pakketten
settings-receives = Dit toestel opent pakketten die ervoor bestemd zijn.
settings-receives-not = Dit toestel opent nog geen pakketten.
settings-identity-pick = Kies een identiteitsbestand
settings-identity-installed = De identiteit is geïnstalleerd.
settings-folder = Pakketten en papieren komen in { $path }
settings-badge = Stamnummer
settings-badge-note = Zoals het op de pakketten moet staan
