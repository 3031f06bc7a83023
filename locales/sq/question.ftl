## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: bd9b2d5f963c

question-smg-09 = A kushton para ky udhëtim, edhe nëse është paguar tashmë?
question-smg-11 = A keni për këtë udhëtim një borxh që rritet ose që duhet ta ktheni me punë?
question-smg-15 = A ju pengon dikush të largoheni nga grupi, nga një makinë, nga një shtëpi ose nga ky vend?
question-smg-16 = A jua fshehën të vërtetën për mjetin, rrugën ose rrezikun?
question-smg-19 = A jeni fëmijë dhe a udhëtoni pa prindërit?
question-smg-20 = A jeni shtatzënë, i sëmurë, i plagosur ose me aftësi të kufizuar?
question-smg-21 = A ishte ky udhëtim zgjedhja juaj e vetme e vërtetë?
question-smg-22 = A e kanë provuar të njëjtët njerëz këtë udhëtim me ju edhe më parë?
question-lab-01 = A punoni ditë shumë të gjata, ose pa ditë pushimi çdo javë?
question-lab-07 = A i keni borxh para shefit, ose dikujt që ju solli këtu ose ju gjeti këtë punë?
question-lab-08 = A është puna, vendi ose shefi ndryshe nga ajo që ju premtuan?
question-lab-16 = A është i panjohur për ju vendi ku jeni tani?
question-lab-17 = A thotë dikush se nuk mund të qëndroni këtu nëse nuk bëni atë që do ai?
question-sex-03 = A duhet të pranoni klientë ose ditë që nuk i doni?
question-sex-11 = A ju çojnë në një vend tjetër çdo disa ditë?
question-sex-13 = A ju premtuan një punë tjetër?
question-sex-19 = A vendosni vetë për orët, klientët dhe paratë tuaja?
question-beg-13 = A ju çojnë nga qyteti në qytet, kështu që nuk shkoni në shkollë?
question-crm-16 = A është i panjohur për ju vendi ku jeni tani?
question-org-01 = A keni një shenjë të re nga një operacion që nuk jua shpjegoi askush?
question-org-12 = A keni nënshkruar një letër që nuk mund ta lexonit?
question-dom-12 = A shkoi dikush me ju ose në vendin tuaj për të marrë kartën tuaj të veçantë?
question-min-02 = A jeni këtu pa prind ose kujdestar?
question-min-03 = A është i rrituri që është me ju dikush tjetër, dhe jo nëna, babai ose kujdestari juaj?
question-min-06 = A punoni, lypni ose shisni gjëra, kështu që nuk shkoni në shkollë?
question-min-14 = A është i panjohur për ju vendi i radhës i udhëtimit tuaj?
