## status: draft
## author: Halte
## date: 2026-11-22

recipient-centre = Reception centre
recipient-magistrate = Reference magistrate
recipient-immigration-office = Immigration Office, bureau MINTEH
recipient-guardianship = Guardianship Service
recipient-station = Own station
recipient-prosecutor-of = Public prosecutor, { $district }
recipient-labour-auditor-of = Labour auditor, { $district }
recipient-why-centre-declined = Gets only a number, no name: this person does not want help now and can come back later.
recipient-why-centre-next = The centre asked before has no room or cannot take the person on.
recipient-why-again = This office asked for more, or was called after it turned the person away. It takes the place of the packet before.
recipient-why-centre-minor = Stays at a minor’s side for law and papers, also in a shelter for minors.
recipient-why-centre-protected = Helps without the real name until the person is ready.
recipient-why-centre-belgian = Helps Belgian victims of trafficking too; no residence paper is needed.
recipient-why-centre-eu = Helps EU citizens who are victims of trafficking in full.
recipient-why-centre-presumed = Gives shelter and help, and only a centre can ask for papers.
recipient-why-magistrate-complainant = Is told of the offence; who complained goes sealed, never in the report of the inspection.
recipient-why-magistrate-labour = Labour inspectors tell the labour auditor.
recipient-why-magistrate-anonymous = Is told of the offence; the name goes to the prosecutor alone, sealed.
recipient-why-magistrate-declined = Is told of the offence whatever the answer; the answer never speaks against the person.
recipient-why-magistrate-witness = Sorts out who is witness, victim or suspect.
recipient-why-magistrate-presumed = Must be told of a presumed victim; the magistrate decides on the procedure.
recipient-why-magistrate-information = Decides first on information from somebody else; who it came from goes sealed.
recipient-why-io-information = Gets nothing: nobody was met, and no name goes there before the magistrate has decided.
recipient-why-io-belgian = Receives nothing: a Belgian is never reported there.
recipient-why-io-protected = Receives nothing: only the prosecutor, or nobody, knows who the person is.
recipient-why-io-witness = Receives nothing: the duty concerns presumed victims, not witnesses.
recipient-why-io-complainant = Only with consent: this person complained about work.
recipient-why-io-found-on-site = Must be told of a presumed foreign victim found on site, whatever the status.
recipient-why-io-complainant-not-asked = Only with consent, until it is known whether the person complained beforehand.
recipient-why-io-declined = Must be told of a presumed foreign victim; it never learns the answer to the offer.
recipient-why-io-minor = Handles the papers of unaccompanied minors.
recipient-why-io-eu = Must be told of a presumed foreign victim, EU citizens too.
recipient-why-io-presumed = Must be told of a presumed foreign victim, so that nobody is detained by mistake.
recipient-why-guardianship-belgian = Receives nothing: a Belgian child is protected through the magistrate.
recipient-why-guardianship-minor = A minor, or doubt about it: the service can appoint a guardian.
recipient-why-guardianship-adult = Receives nothing: an adult has no guardian.
recipient-prosecutor = Public prosecutor, { $district }
recipient-labour-auditor = Labour auditor, { $district }
recipient-to-be-named = Office to be named by hand
recipient-why-guardianship-eu = A minor from an EU country, or doubt: guardianship covers vulnerable ones who are alone.
