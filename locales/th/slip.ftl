## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = เบอร์โทรที่มีประโยชน์
slip-s1 = ความช่วยเหลือ ที่พัก และคำปรึกษาฟรี
slip-s2 = โทรตอนนี้หรือทีหลังก็ได้
slip-s3 = ตอนแรกไม่ต้องบอกชื่อ
slip-number-contact-point = ความช่วยเหลือและคำปรึกษา ทั่วเบลเยียม
slip-number-centre = ความช่วยเหลือใกล้คุณ
slip-number-emergency = ฉุกเฉิน
slip-number-child-focus = เด็กและวัยรุ่น ทั้งวันทั้งคืน
slip-code = รหัส
