## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: e39f6b0a8d4c

answer-inbox = Ontvangen verwijzingen
answer-none = Nog niets ontvangen.
answer-waiting = Wacht op uw antwoord
answer-given = Beantwoord
answer-superseded = Er kwam een nieuwer pakket
answer-received-on = Ontvangen { $at }
answer-persons =
    { $count ->
        [one] { $count } persoon
       *[other] { $count } personen
    }
answer-nobody = Informatie, geen persoon
answer-identity = Identiteit, voor de magistraat alleen
answer-title = Uw antwoord
answer-note = Eén tik per persoon. De afzender krijgt een ondertekend antwoord; u kunt het altijd wijzigen, het nieuwste telt.
answer-person = Persoon { $label }
answer-whole = Dit pakket
answer-cannot = Dit pakket zegt niet hoe u kunt antwoorden. Bel de afzender.
answer-in-vain = Het laatste antwoord is niet verzonden: het certificaat is ingetrokken. Bel de afzender, en onderteken het opnieuw zodra u weer bent aangemeld.
answer-send = Antwoord ondertekenen
answer-saved = Ondertekend antwoord { $number } ligt in { $path }
answer-status-received = Ontvangen, nog niet beslist
answer-status-accepted = Wij nemen dit op ons
answer-status-declined = Wij kunnen dit niet opnemen
answer-status-full = Nu geen plaats
answer-status-need-more = Wij moeten meer weten
answer-why = Waarom
answer-what = Wat u nodig hebt
answer-reason-outside-task = Valt niet onder onze taak
answer-reason-other-area = Een andere dienst is daar bevoegd
answer-reason-other-care = Heeft zorg nodig die wij niet kunnen geven
answer-reason-not-reached = Wij konden de persoon niet bereiken
answer-reason-already-helped = Een andere dienst helpt de persoon al
answer-reason-not-stated = Waarom, zeggen wij aan de telefoon
answer-reason-need-contact = Hoe de persoon te bereiken is
answer-reason-need-place = Waar de persoon nu is
answer-reason-need-language = Welke taal de persoon spreekt
answer-reason-need-age = Of de persoon jonger dan 18 kan zijn
answer-reason-need-facts = Wat gezien en gezegd is
answer-reason-need-call = Bel ons
answer-from = Antwoord van { $name }, ondertekend { $at }
answer-again = Dit antwoord was al overgenomen. Er is niets veranderd.
answer-older = Een later antwoord was al binnen. Dat latere telt.
answer-accept = Antwoordbestand kiezen
answer-accept-title = Antwoorden van ontvangers
answer-accept-note = Een ondertekend antwoord zegt wie voor wie zorgt. Het stopt de klok en toont de volgende stap.
answer-open-encounter = Ontmoeting openen
answer-print = Opslaan om af te drukken
answer-newer = Nieuwer pakket ontvangen op { $at }
answer-newer-note = Het vult dit pakket aan. Antwoord daar, niet hier: { $who }
answer-earlier = Dit vult het pakket aan dat is ontvangen op { $at }
answer-earlier-note = Antwoord hier, niet daar: { $who }
answer-earlier-missing = Dit vult een pakket aan dat is verzegeld op { $at } en hier niet is aangekomen
answer-other-open = Dat pakket openen
answer-same = Dezelfde persoon in een andere verwijzing?
answer-same-note = Beide verwijzingen blijven zoals ze kwamen. Niets wordt samengevoegd: u zegt welke u volgt, en waarom.
answer-same-with = { $label } hier is { $other } van { $unit }, { $at }
answer-pick-newer = Deze is recenter
answer-pick-fuller = Deze zegt meer
answer-pick-confirmed = De persoon bevestigt deze
answer-followed = U volgt deze: { $reason }
answer-beside = Blijft naast { $other } van { $unit }: { $reason }
answer-part = Het zijn twee personen
answer-versions = Twee keer gemeld
answer-everybody = Iedereen
