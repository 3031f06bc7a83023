## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: e4a5f346590e

notice-next = ቀጻሊ
notice-previous = ዝሓለፈ
notice-repeat = እንደገና
notice-cover = ነቲ ስክሪን ሸፍኑ
notice-give-back = ነዚ መሳርሒ መልስዎ
notice-read-by = እቲ በዓል መዚ መልስታትኩም ከንብብ እዩ፣ ንዓቃቢ ሕጊ፣ ነቲ ማእከልን ንኻልእ ኣገልግሎታትን ድማ ከመሓላልፎ ይኽእል እዩ።
answer-yes = እወ
answer-no = ኣይፋል
answer-prefer-not = ክምልስ ኣይደልን
