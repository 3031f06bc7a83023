## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 896c35d38ae3

recovery-title = Als u de wachtzin vergeet
recovery-station = Uw meldpost kan dit notitieboek openen als u de wachtzin vergeet.
recovery-station-note = Wie zowel de bestanden van dit toestel als de herstelsleutel van de meldpost heeft, kan alles in het notitieboek lezen. De meldpost bewaart die sleutel offline. Als hij gebruikt wordt, staat dat in het logboek en ziet u het hier. Meldpost: { $station }
recovery-nobody = Niemand behalve u kan dit notitieboek openen.
recovery-nobody-note = Een vergeten wachtzin kan niet worden vervangen. Zodra een meldpost dit toestel heeft aangemeld, kan die helpen.
recovery-used = Geopend met de herstelsleutel van de meldpost op { $day } om { $time }. Hebt u dit niet gevraagd, meld het dan aan uw leidinggevende.
recovery-compare = Vergelijk mondeling met uw meldpost: { $fingerprint }
