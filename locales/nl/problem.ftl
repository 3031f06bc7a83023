## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 3639af1aa359

problem-too-large = het is groter dan 1 MiB.
problem-not-json = dit is geen JSON (regel { $line }, kolom { $column }).
problem-unknown-field = dit veld is niet bekend.
problem-missing-field = dit veld ontbreekt.
problem-unknown-value = deze waarde is geen van de mogelijke.
problem-double-field = dit veld staat er twee keer.
problem-wrong-type = hier hoort een ander soort waarde.
problem-not-valid = deze code of dit label is niet goed geschreven.
problem-not-a-date = dit is geen datum van de vorm JJJJ-MM-DD.
problem-does-not-fit = dit past niet in het formaat.
problem-other-format = dit is geen ontmoetingsbestand van de bekende versie.
problem-nobody = er moet minstens één persoon zijn.
problem-too-many-persons = er zijn meer dan 500 personen.
problem-label-twice = dit label is twee keer gebruikt.
problem-indicator-twice = deze indicator staat twee keer in één lijst.
problem-unknown-pack = deze lijst van indicatoren is niet geïnstalleerd.
problem-unknown-indicator = deze indicator is niet geïnstalleerd.
problem-about-one-person = deze indicator gaat over één persoon, niet over de hele situatie.
problem-unknown-place = deze plaats staat niet in de lijst.
problem-unknown-row = dit gegeven wordt niet bijgehouden.
problem-about-other = dit gegeven hoort bij de hele ontmoeting, of bij één persoon.
problem-unknown-person = deze persoon staat niet in de ontmoeting.
problem-nobody-named = er is niemand genoemd.
problem-value = wat is ingevoerd past niet in dit veld, of is te lang.
problem-consent-of-child = aan een kind wordt geen toestemming gevraagd.
problem-consent-not-asked = voor deze ontvanger is geen toestemming nodig.
problem-reason-needed = er is een reden van één regel nodig.
problem-unknown-packet = dit pakket hoort niet bij de ontmoeting.
problem-own-act = de app noteert dit zelf.
problem-nothing-to-undo = er is niets om terug te nemen.
problem-file-damaged = het bestand is beschadigd, of is een ander bestand dan gevraagd.
problem-other-version = het bestand is van een andere versie.
problem-not-certifiable = een naam of eenheid kan niet in een certificaat staan: leeg, te lang of met een teken dat niet mag.
problem-not-believed = een handtekening of een certificaat klopt niet.
problem-older = het is ouder dan wat al bekend is.
problem-other-station = het komt van een andere meldpost.
problem-training-mixed = oefening en echt gaan niet samen.
problem-taken = deze naam of deze sleutel hoort al bij iemand anders.
problem-other-keys = het is niet voor deze sleutels.
problem-unknown-serial = deze meldpost gaf geen certificaat met dat nummer.
problem-unknown-recipient = deze ontvanger staat niet op de lijst.
problem-folder-taken = de map is niet leeg, of bevat al een meldpost.
problem-station-in-use = een ander programma werkt met deze meldpost.
problem-passphrase-needed = de sleutel van de meldpost vraagt zijn wachtzin.
problem-passphrase-wrong = deze wachtzin opent de sleutel van de meldpost niet.
problem-disk = een bestand van de meldpost kon niet worden gelezen of geschreven.
problem-no-randomness = het systeem gaf geen willekeurige getallen.
problem-impossible-time = de datum van deze computer kan niet kloppen.
problem-not-compared = de vingerafdrukken kwamen niet overeen.
problem-no-such-clock = zo’n klok is er nu niet.
problem-clock-runs = deze klok loopt al.
