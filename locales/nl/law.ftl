## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: b2a9759c247b

law-why = Waarom dit telt
law-says = Wat de wet vraagt
law-reference = De tekst van de dag van de feiten, { $day }
law-source = Bron: { $source }
law-from = Van kracht sinds { $day }.
law-until = Van kracht tot en met { $day }.
law-verified = verwijzing nagegaan
law-verified-on = verwijzing nagegaan op { $day }
law-recorded = Wat u noteerde
law-by-age = De leeftijd die u noteerde: jonger dan 18, of twijfel.

law-act-trafficking = Eén daad volstaat: iemand werven, vervoeren, overbrengen, huisvesten of opvangen, of de controle over iemand nemen of overdragen. Dwang, misleiding en een grensoverschrijding zijn geen bestanddeel van het misdrijf, en er is geen minimumduur. Iedereen kan slachtoffer zijn, Belg of niet. De magistraat beslist.
law-act-smuggling = Op welke manier ook, rechtstreeks of via iemand anders, bijdragen tot de binnenkomst, de doorreis of het verblijf van iemand van buiten de EU, in strijd met de wet van de betrokken staat. Wie gesmokkeld werd en onder druk of voor een korting kleine taken deed, zoals sturen of op de uitkijk staan, wordt daardoor niet eerst smokkelaar en dan pas slachtoffer. De magistraat beslist.
law-profit = De wet vraagt het oogmerk van een vermogensvoordeel, rechtstreeks of onrechtstreeks. Dat onderscheidt smokkel van hulp zonder winst, een ander misdrijf, dat niet geldt wanneer de hulp vooral humanitair is. De magistraat beslist.
law-purpose-sexual = De daad dient prostitutie of een andere vorm van seksuele uitbuiting; voor feiten sinds 2 augustus 2013 telt elke vorm. Toestemming doet er niet toe, dwang is geen bestanddeel en er is geen minimumduur. De magistraat beslist.
law-purpose-begging = De daad dient om het bedelen van de persoon uit te buiten. Toestemming doet er niet toe, dwang is geen bestanddeel en er is geen minimumduur. De magistraat beslist.
law-purpose-labour = De daad dient werk of diensten in omstandigheden die strijdig zijn met de menselijke waardigheid; diensten worden genoemd voor feiten sinds 2 augustus 2013. Toestemming doet er niet toe en dwang is geen bestanddeel. Er is geen minimumduur: één dag kan volstaan, al is dat moeilijker te bewijzen. De magistraat beslist.
law-purpose-organs = De daad dient om organen of ander menselijk lichaamsmateriaal weg te nemen in strijd met de wetten daarover. Toestemming doet er niet toe, dwang is geen bestanddeel en er is geen minimumduur. De magistraat beslist.
law-purpose-crime = De daad dient om de persoon tegen zijn of haar wil een misdrijf te doen plegen; alleen bij dit doel moet worden aangetoond dat de wil ontbrak. Sinds 1 juli 2019 kunnen slachtoffers van mensenhandel niet worden gestraft voor misdrijven die rechtstreeks uit hun uitbuiting volgen, al kunnen ze nog worden vervolgd. De magistraat beslist.
law-purpose-forced-marriage = De daad dient een huwelijk tegen de wil van de persoon. Richtlijn (EU) 2024/1712 noemt dit doel en het nieuwe Strafwetboek zou het ook noemen; welke tekst gold op de dag van de feiten, moet nog worden bevestigd. Dat houdt geen doorverwijzing tegen. De magistraat beslist.
law-purpose-illegal-adoption = De daad dient een adoptie in strijd met de wet. Richtlijn (EU) 2024/1712 noemt dit doel en het nieuwe Strafwetboek zou het ook noemen; welke tekst gold op de dag van de feiten, moet nog worden bevestigd. Dat houdt geen doorverwijzing tegen. De magistraat beslist.
law-purpose-surrogacy = De daad dient om een draagmoeder uit te buiten. Richtlijn (EU) 2024/1712 noemt dit doel en moest tegen 15 juli 2026 in nationaal recht worden omgezet; of de Belgische tekst het noemt, moet nog worden bevestigd. Dat houdt geen doorverwijzing tegen. De magistraat beslist.
law-minor = De persoon is jonger dan 18. Daardoor wegen beide misdrijven zwaarder; mensenhandel bestaat ook zonder. Bij smokkel opent dit ook de bescherming van het slachtoffer, die sommige bronnen beperken tot niet-begeleide minderjarigen. De magistraat beslist.
law-vulnerability = Iemand misbruikt een kwetsbare toestand, zoals een onregelmatig of onzeker verblijf, sociale nood, leeftijd, zwangerschap, ziekte of een handicap, zodat de persoon geen echte en aanvaardbare keuze heeft. Daardoor wegen beide misdrijven zwaarder en gaat bij smokkel de bescherming van het slachtoffer open; mensenhandel bestaat ook zonder. De algemene definitie in het nieuwe Strafwetboek is enger, wat voor deze misdrijven nog moet worden bevestigd. De magistraat beslist.
law-coercion-deception = Bedrog, geweld, bedreiging of enige andere dwang, rechtstreeks of onrechtstreeks; sinds de wet van 31 mei 2016 ook ontvoering, misbruik van gezag en misleiding. Schuldbinding telt als dwang. Het is geen bestanddeel van mensenhandel: het maakt beide misdrijven zwaarder en opent bij smokkel de bescherming van het slachtoffer. De magistraat beslist.
law-payment-to-controller = Iemand geeft of aanvaardt betalingen of voordelen om de toestemming te krijgen van wie gezag heeft over het slachtoffer. Dit wordt genoemd sinds de wet van 31 mei 2016 en maakt beide misdrijven zwaarder; mensenhandel bestaat ook zonder. De bronnen verschillen over de vraag of het bij smokkel de bescherming opent, en dat houdt geen doorverwijzing tegen. De magistraat beslist.
law-life-endangered = Het leven werd in gevaar gebracht, opzettelijk of door grove nalatigheid; rechtbanken zagen grove nalatigheid in koelwagens en in oververhitte vrachtwagens zonder water. Daardoor wegen beide misdrijven zwaarder en gaat bij smokkel de bescherming van het slachtoffer open; mensenhandel bestaat ook zonder. De magistraat beslist.
law-grave-harm = De feiten leidden tot een ongeneeslijk lijkende ziekte, meer dan vier maanden arbeidsongeschiktheid, het verlies van een orgaan of van het gebruik ervan, of een zware verminking. Daardoor wegen beide misdrijven zwaarder; mensenhandel bestaat ook zonder. Bij smokkel opent dit de bescherming van het slachtoffer, al nummeren de bronnen het verschillend. De magistraat beslist.
law-authority = De dader misbruikt gezag over het slachtoffer of de bevoegdheden van een ambt, of is een ambtenaar die in functie handelt. Daardoor wegen beide misdrijven zwaarder; geen van beide vereist het, en op zich opent het de bescherming van het slachtoffer niet. De magistraat beslist.
law-habitual = Van de smokkel wordt een gewoonte gemaakt. Daardoor weegt het misdrijf zwaarder; smokkel bestaat ook zonder, en op zich opent dit de bescherming van het slachtoffer niet. De magistraat beslist.
law-organised = De smokkel hoort bij de activiteit van een vereniging, of van een criminele organisatie, wat nog zwaarder weegt. Smokkel bestaat ook zonder, en op zich opent dit de bescherming van het slachtoffer niet. De magistraat beslist.
