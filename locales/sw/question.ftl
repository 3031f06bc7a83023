## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: bd9b2d5f963c

question-smg-09 = Je, safari hii inagharimu pesa, hata kama imeshalipiwa?
question-smg-11 = Je, una deni la safari hii linaloongezeka au unalopaswa kulipa kwa kufanya kazi?
question-smg-15 = Je, kuna anayekuzuia kuondoka katika kundi, gari, nyumba au mahali hapa?
question-smg-16 = Je, walikuficha ukweli kuhusu gari, njia au hatari?
question-smg-19 = Je, wewe ni mtoto na unasafiri bila wazazi wako?
question-smg-20 = Je, una mimba, ugonjwa au jeraha, au una ulemavu?
question-smg-21 = Je, kusafiri hivi ndiyo njia pekee uliyokuwa nayo kweli?
question-smg-22 = Je, watu hao hao walijaribu safari hii nawe hapo awali?
question-lab-01 = Je, unafanya kazi siku ndefu sana, au bila siku ya kupumzika kila wiki?
question-lab-07 = Je, una deni kwa bosi, au kwa mtu aliyekuleta hapa au aliyekutafutia kazi hii?
question-lab-08 = Je, kazi, mahali au bosi ni tofauti na walivyoahidi?
question-lab-16 = Je, mahali ulipo sasa ni pageni kwako?
question-lab-17 = Je, kuna anayesema huwezi kukaa hapa usipofanya anachotaka?
question-sex-03 = Je, lazima ukubali wateja au siku usizozitaka?
question-sex-11 = Je, wanakupeleka mahali pengine kila baada ya siku chache?
question-sex-13 = Je, walikuahidi kazi nyingine?
question-sex-19 = Je, wewe mwenyewe ndiye unayeamua kuhusu saa, wateja na pesa zako?
question-beg-13 = Je, wanakupeleka mji hadi mji, hivyo huendi shule?
question-crm-16 = Je, mahali ulipo sasa ni pageni kwako?
question-org-01 = Je, una kovu jipya la upasuaji ambao hakuna aliyekueleza?
question-org-12 = Je, ulitia sahihi karatasi usiyoweza kuisoma?
question-dom-12 = Je, kuna mtu aliyekwenda pamoja nawe au badala yako kuchukua kadi yako maalumu?
question-min-02 = Je, uko hapa bila mzazi au mlezi?
question-min-03 = Je, mtu mzima aliye nawe ni mtu mwingine, si mama, baba au mlezi wako?
question-min-06 = Je, unafanya kazi, unaombaomba au unauza vitu, hivyo huendi shule?
question-min-14 = Je, mahali panapofuata katika safari yako ni pageni kwako?
