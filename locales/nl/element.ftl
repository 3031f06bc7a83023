## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: e0f672ae8857

element-act-trafficking = Daad van mensenhandel
element-act-trafficking-why = Iemand werven, vervoeren, overbrengen, huisvesten of opnemen, of de controle over die persoon hebben, volstaat als daad.
element-act-smuggling = Daad van mensensmokkel
element-act-smuggling-why = Iemand van buiten de EU helpen om tegen de regels binnen te komen, door te reizen of te verblijven, rechtstreeks of via anderen.
element-profit = Winst
element-profit-why = Mensensmokkel vraagt een geldelijk voordeel, rechtstreeks of niet; hulp die vooral humanitair is, is geen misdrijf.
element-purpose-sexual = Doel: seksuele uitbuiting
element-purpose-sexual-why = De daad dient voor uitbuiting van prostitutie of andere seksuele uitbuiting; instemming van de persoon telt niet.
element-purpose-begging = Doel: bedelarij
element-purpose-begging-why = De daad dient om bedelarij van de persoon uit te buiten.
element-purpose-labour = Doel: werk of diensten
element-purpose-labour-why = De daad dient voor werk of diensten in mensonwaardige omstandigheden; één dag kan volstaan.
element-purpose-organs = Doel: organen
element-purpose-organs-why = De daad dient om organen of ander lichaamsmateriaal onwettig weg te nemen.
element-purpose-crime = Doel: gedwongen misdrijven
element-purpose-crime-why = De daad dient om de persoon tegen zijn wil een misdrijf te doen plegen; die kan daarvoor straffeloos blijven.
element-purpose-forced-marriage = Doel: gedwongen huwelijk
element-purpose-forced-marriage-why = De daad dient voor een huwelijk dat de persoon niet vrij wil; een nieuwer doel in de wet.
element-purpose-illegal-adoption = Doel: onwettige adoptie
element-purpose-illegal-adoption-why = De daad dient om een kind tegen de wet te adopteren; een nieuwer doel in de wet.
element-purpose-surrogacy = Doel: draagmoederschap
element-purpose-surrogacy-why = De daad dient om een draagmoeder uit te buiten; EU-recht vraagt dit, de Belgische tekst is te bevestigen.
element-minor = Minderjarige
element-minor-why = De persoon is jonger dan 18: het misdrijf weegt zwaarder en de bescherming is ruimer.
element-vulnerability = Kwetsbare toestand
element-vulnerability-why = Iemand maakte misbruik van de toestand van de persoon, zoals verblijf, leeftijd, ziekte of zwangerschap, zodat geen echte keuze overbleef.
element-coercion-deception = Dwang of misleiding
element-coercion-deception-why = Geweld, dreiging, leugens, ontvoering, schuldbinding of andere dwang; dit verzwaart het misdrijf maar is niet nodig.
element-payment-to-controller = Betaling aan wie controle heeft
element-payment-to-controller-why = Iemand betaalde of werd betaald zodat een persoon met gezag over het slachtoffer zou instemmen.
element-life-endangered = Leven in gevaar
element-life-endangered-why = Het leven werd opzettelijk of door grove nalatigheid in gevaar gebracht, bijvoorbeeld in een gekoelde of luchtdichte laadruimte.
element-grave-harm = Ernstig letsel
element-grave-harm-why = Een ongeneeslijk lijkende ziekte, meer dan vier maanden arbeidsongeschikt, verlies van een orgaan of zware verminking.
element-authority = Misbruik van gezag
element-authority-why = De dader heeft gezag over de persoon, of misbruikte een ambt; dat verzwaart het misdrijf.
element-habitual = Gewoonte
element-habitual-why = Het misdrijf werd als gewoonte gepleegd; dat verzwaart mensensmokkel.
element-organised = Georganiseerd
element-organised-why = Meerdere mensen werken samen als vereniging of criminele organisatie; dat verzwaart mensensmokkel.
