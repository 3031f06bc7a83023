## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = ต่อไป
notice-previous = ก่อนหน้า
notice-repeat = อีกครั้ง
notice-cover = ปิดบังหน้าจอ
notice-give-back = กรุณาคืนเครื่อง
notice-read-by = เจ้าหน้าที่จะอ่านคำตอบของคุณ และอาจส่งต่อให้อัยการ ศูนย์ และหน่วยงานอื่น
notice-back = กลับ
notice-start = เริ่ม
notice-topics = สิทธิของคุณ
notice-stories = เรื่องราว
notice-questions = คำถาม
notice-play = ฟัง
notice-pause = หยุดพัก
notice-slow = ช้าลง
notice-voice-synthetic = นี่คือเสียงคอมพิวเตอร์
notice-headphones = ใช้หูฟังถ้าทำได้ เพื่อไม่ให้คนอื่นได้ยิน
notice-alone = อ่านและตอบคนเดียวถ้าทำได้
notice-skip = คุณข้ามคำถามใดก็ได้
notice-change = คุณเปลี่ยนคำตอบได้จนกว่าจะคืนเครื่อง
notice-question-of = คำถามที่ { $number } จาก { $count }
notice-finished = ขอบคุณ หมดแล้ว
notice-understood = คุณเข้าใจเรื่องนี้ไหม
notice-offer = คุณต้องการให้ศูนย์เฉพาะทางช่วยไหม
notice-carry = กระดาษนี้เกี่ยวกับสิทธิของคุณ และอาจมีคนพบ คุณเก็บไว้ได้อย่างปลอดภัยไหม

answer-yes = ใช่
answer-no = ไม่ใช่
answer-prefer-not = ฉันไม่อยากตอบ
answer-understood = ฉันเข้าใจ
answer-not-understood = ฉันไม่เข้าใจ
answer-wants-help = ฉันต้องการความช่วยเหลือ
answer-will-think = ฉันอยากคิดก่อน
answer-not-now = ตอนนี้ฉันไม่ต้องการความช่วยเหลือ
