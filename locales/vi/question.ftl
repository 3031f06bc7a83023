## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: bd9b2d5f963c

question-smg-09 = Chuyến đi này có tốn tiền không, dù đã trả rồi?
question-smg-11 = Bạn có món nợ nào cho chuyến đi này đang tăng lên hoặc phải làm việc để trả không?
question-smg-15 = Có ai ngăn bạn rời khỏi nhóm, xe, nhà hoặc nơi này không?
question-smg-16 = Họ có giấu bạn sự thật về xe, đường đi hoặc nguy hiểm không?
question-smg-19 = Có phải bạn là trẻ em và đi mà không có cha mẹ không?
question-smg-20 = Bạn có mang thai, bị bệnh, bị thương hoặc khuyết tật không?
question-smg-21 = Đi như vậy có phải là lựa chọn duy nhất của bạn không?
question-smg-22 = Vẫn những người đó đã từng thử chuyến đi này với bạn trước đây không?
question-lab-01 = Bạn có làm việc những ngày rất dài, hoặc không có ngày nghỉ mỗi tuần không?
question-lab-07 = Bạn có nợ tiền chủ, hoặc người đưa bạn đến hay tìm việc này cho bạn không?
question-lab-08 = Công việc, nơi làm hoặc chủ có khác với lời hứa không?
question-lab-16 = Nơi bạn đang ở bây giờ có xa lạ với bạn không?
question-lab-17 = Có ai nói bạn không được ở lại đây nếu không làm theo ý họ không?
question-sex-03 = Bạn có phải nhận khách hoặc ngày mà bạn không muốn không?
question-sex-11 = Họ có đưa bạn đến nơi khác cứ vài ngày một lần không?
question-sex-13 = Họ có hứa với bạn một công việc khác không?
question-sex-19 = Có phải bạn tự quyết định về giờ giấc, khách và tiền của mình không?
question-beg-13 = Họ có đưa bạn từ thành phố này sang thành phố khác khiến bạn không đi học không?
question-crm-16 = Nơi bạn đang ở bây giờ có xa lạ với bạn không?
question-org-01 = Bạn có vết sẹo mới từ một ca mổ mà không ai giải thích cho bạn không?
question-org-12 = Bạn có ký giấy mà bạn không đọc được không?
question-dom-12 = Có ai đi cùng bạn hoặc đi thay bạn để lấy thẻ đặc biệt của bạn không?
question-min-02 = Có phải bạn ở đây mà không có cha mẹ hay người giám hộ không?
question-min-03 = Có phải người lớn đi cùng bạn là người khác, không phải mẹ, cha hay người giám hộ của bạn không?
question-min-06 = Bạn có làm việc, ăn xin hoặc bán đồ khiến bạn không đi học không?
question-min-14 = Nơi tiếp theo trong chuyến đi có xa lạ với bạn không?
