## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Số điện thoại hữu ích
slip-s1 = Giúp đỡ, nghỉ ngơi và tư vấn miễn phí.
slip-s2 = Bạn có thể gọi bây giờ hoặc sau này.
slip-s3 = Lúc đầu bạn không cần nói tên.
slip-number-contact-point = Giúp đỡ và tư vấn, toàn nước Bỉ
slip-number-centre = Giúp đỡ gần bạn
slip-number-emergency = Khẩn cấp
slip-number-child-focus = Trẻ em và thanh thiếu niên, ngày đêm
slip-code = Mã số
