## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07342f31d84d

story-title = Chuyện này có giống cuộc đời bạn không?
story-end = Nếu bạn gặp chuyện như vậy, bạn có thể xin giúp đỡ; bạn không phải quyết định hôm nay.

story-lorry-title = Chiếc xe tải
story-lorry-s1 = Ban đêm, nhiều người leo lên một xe tải.
story-lorry-s2 = Cửa bị đóng từ bên ngoài, và trời càng lúc càng lạnh.
story-lorry-s3 = Không ai nói với họ đó là xe lạnh, và họ không mở được cửa.
story-lorry-s4 = Đẩy người khác vào nguy hiểm như vậy vì tiền có thể là tội nặng: người ở bên trong có thể xin giúp đỡ.

story-day-title = Làm việc một ngày
story-day-s1 = Trong công viên, có người thuê một người đàn ông làm một ngày.
story-day-s2 = Anh đập tường mà không có găng tay hay khẩu trang.
story-day-s3 = Buổi tối anh nhận được ít tiền hơn nhiều so với lời hứa.
story-day-s4 = Chỉ một ngày làm việc như vậy cũng có thể đáng kể: anh có thể xin giúp đỡ.

story-debt-title = Món nợ
story-debt-s1 = Họ nói với một phụ nữ rằng chuyến đi của cô đã được trả tiền.
story-debt-s2 = Bây giờ họ nói mỗi tháng cô lại nợ nhiều hơn.
story-debt-s3 = Cô phải làm ở nơi họ muốn, nếu không gia đình cô phải trả.
story-debt-s4 = Không ai được bắt cô làm việc như thế: cô có thể xin giúp đỡ.

story-house-title = Ngôi nhà
story-house-s1 = Trong một ngôi nhà, một phụ nữ nấu ăn, dọn dẹp và trông trẻ từ sáng sớm đến tối khuya.
story-house-s2 = Cô không có ngày nghỉ, không được trả lương hoặc được rất ít.
story-house-s3 = Gia đình đó giữ hộ chiếu của cô và nói cảnh sát sẽ nhốt cô.
story-house-s4 = Không ai được bắt cô làm việc như thế: cô có thể xin giúp đỡ.

story-phone-title = Chiếc điện thoại
story-phone-s1 = Một cô gái được bạn trai tặng điện thoại.
story-phone-s2 = Chẳng bao lâu, anh ta đọc hết tin nhắn của cô và bảo khi nào phải trả lời.
story-phone-s3 = Rồi anh ta đưa cô đến với những người đàn ông khác và lấy tiền.
story-phone-s4 = Việc anh ta làm có thể là tội nặng, dù lúc đầu cô đồng ý: cô có thể xin giúp đỡ.
