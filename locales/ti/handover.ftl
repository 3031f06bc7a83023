## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2866fee53dd31d5123172615b2d28dad9b85e4140c5597205fd2f23beccec0f7

notice-next = ቀጻሊ
notice-previous = ዝሓለፈ
notice-repeat = እንደገና
notice-cover = ነቲ ስክሪን ሸፍኑ
notice-give-back = ነዚ መሳርሒ መልስዎ
notice-read-by = እቲ በዓል መዚ መልስታትኩም ከንብብ እዩ፣ ንዓቃቢ ሕጊ፣ ነቲ ማእከልን ንኻልእ ኣገልግሎታትን ድማ ከመሓላልፎ ይኽእል እዩ።
answer-yes = እወ
answer-no = ኣይፋል
answer-prefer-not = ክምልስ ኣይደልን
