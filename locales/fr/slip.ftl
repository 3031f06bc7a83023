## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Numéros utiles
slip-s1 = De l’aide, du repos et des conseils gratuits.
slip-s2 = Vous pouvez appeler maintenant ou plus tard.
slip-s3 = Au début, il n’est pas nécessaire de dire votre nom.
slip-number-contact-point = Aide et conseils, toute la Belgique
slip-number-centre = Aide près de vous
slip-number-emergency = Urgence
slip-number-child-focus = Enfants et jeunes, jour et nuit
slip-code = Code
