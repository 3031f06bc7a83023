## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f10aa111b50d

leaflet-title = Sự giúp đỡ và quyền của bạn
leaflet-short-01 = Chúng tôi là cảnh sát hoặc thanh tra; chúng tôi cũng có thể giúp bạn.
leaflet-short-02 = Xin giúp đỡ không phải là tội.
leaflet-short-03 = Có người bị buộc phải làm việc, bán dâm, ăn xin hoặc trộm cắp cho kẻ khác.
leaflet-short-04 = Có người bị đưa đến đây trong nguy hiểm chết người.
leaflet-short-05 = Dù trước đây bạn đã đồng ý, bạn vẫn có thể xin giúp đỡ.
leaflet-short-06 = Một trung tâm chuyên môn có thể giúp miễn phí: chỗ ở, bác sĩ, luật sư.
leaflet-short-07 = Trung tâm có thể xin cho bạn một giấy: 45 ngày để suy nghĩ.
leaflet-short-08 = Sở Ngoại kiều quyết định; có giấy này, thông thường họ không đưa bạn đi trong thời gian đó.
leaflet-short-09 = Muốn ở lâu hơn: rời những người đó, nhận sự giúp đỡ của trung tâm và hợp tác với công tố viên.
leaflet-short-10 = Thông tin nào cũng có thể có ích; công tố viên quyết định.
leaflet-short-11 = Bạn có thể xin phiên dịch miễn phí.
leaflet-short-12 = Trung tâm có thể giúp dù bạn không nói gì với cảnh sát.
leaflet-short-13 = Nếu bạn dưới 18 tuổi, Cơ quan Giám hộ có thể cử người giám hộ cho bạn.
leaflet-short-14 = Bạn có thể từ chối và gọi sau: { $centre } hoặc { $contact_point }.
leaflet-short-15 = Khi nguy hiểm, hãy gọi { $emergency }.
leaflet-short-16 = Cảnh sát phải báo cho Sở Ngoại kiều về người không có giấy tờ cư trú.
leaflet-short-17 = Chúng tôi không thể hứa có giấy tờ: công tố viên và Sở Ngoại kiều quyết định.

leaflet-topic-01-title = Chúng tôi là ai
leaflet-topic-01-s1 = Chúng tôi là người của cảnh sát hoặc của một cơ quan thanh tra.
leaflet-topic-01-s2 = Công việc của chúng tôi cũng là giúp người đang gặp nguy hiểm.
leaflet-topic-01-s3 = Xin giúp đỡ không phải là tội.
leaflet-topic-01-s4 = Nếu có người buộc bạn làm trái luật, hãy nói với luật sư: thẩm phán quyết định luật có bảo vệ bạn khỏi hình phạt hay không.

leaflet-topic-02-title = Chuyện này là gì
leaflet-topic-02-s1 = Có kẻ kiếm tiền trên người khác: từ việc nặng, tình dục, ăn xin, phạm tội hoặc một bộ phận cơ thể.
leaflet-topic-02-s2 = Ví dụ, họ giữ tiền công hoặc giấy tờ của bạn, không cho bạn đi, hoặc nói rằng bạn nợ họ nhiều tiền.
leaflet-topic-02-s3 = Có người bị đưa qua biên giới theo cách nguy hiểm đến tính mạng, ví dụ trong xe tải lạnh hoặc thuyền nhỏ.
leaflet-topic-02-s4 = Dù lúc đầu bạn đồng ý, bạn vẫn có thể là nạn nhân: công tố viên quyết định.

leaflet-topic-03-title = Giúp đỡ miễn phí
leaflet-topic-03-s1 = Ở Bỉ, ba trung tâm chuyên môn giúp những người trong hoàn cảnh này.
leaflet-topic-03-s2 = Trung tâm có thể giúp bạn có nơi an toàn, bác sĩ, nhà tâm lý và luật sư.
leaflet-topic-03-s3 = Bạn không phải trả tiền cho sự giúp đỡ của trung tâm.
leaflet-topic-03-s4 = Trung tâm nói chuyện với bạn trước rồi quyết định có thể giúp những gì: { $centre }.

leaflet-topic-04-title = Thời gian để suy nghĩ
leaflet-topic-04-s1 = Bạn không phải quyết định hôm nay.
leaflet-topic-04-s2 = Nếu bạn không có giấy tờ cư trú và được một trung tâm hỗ trợ, trung tâm có thể xin Sở Ngoại kiều một giấy 45 ngày.
leaflet-topic-04-s3 = Sở Ngoại kiều quyết định có cấp giấy này hay không.
leaflet-topic-04-s4 = Nếu bạn có giấy này, thông thường Sở Ngoại kiều không đưa bạn ra khỏi Bỉ trong 45 ngày đó.

leaflet-topic-05-title = Ở lại lâu hơn
leaflet-topic-05-s1 = Có ba điều kiện để ở lại lâu hơn.
leaflet-topic-05-s2 = Bạn không còn liên lạc với những kẻ đã lợi dụng bạn, được một trung tâm hỗ trợ, và hợp tác với cơ quan tư pháp.
leaflet-topic-05-s3 = Bạn có thể hợp tác bằng đơn tố cáo, lời khai hoặc bất cứ thông tin nào có ích.
leaflet-topic-05-s4 = Chỉ trung tâm mới có thể xin cho bạn ở lại như vậy; công tố viên quyết định bạn có đủ điều kiện không, và Sở Ngoại kiều cấp giấy.

leaflet-topic-06-title = Làm đơn tố cáo
leaflet-topic-06-s1 = Bạn có thể kể cho cảnh sát hoặc thanh tra nghe chuyện đã xảy ra với bạn.
leaflet-topic-06-s2 = Họ ghi lại, và bạn có thể xin một bản sao.
leaflet-topic-06-s3 = Công tố viên chỉ đạo việc điều tra và quyết định bước tiếp theo.
leaflet-topic-06-s4 = Trung tâm có thể giải thích cho bạn và có thể đi cùng bạn.

leaflet-topic-07-title = Bảo vệ
leaflet-topic-07-s1 = Hãy nói với chúng tôi nếu bạn sợ, cho bạn hoặc cho gia đình, ở đây hay ở nước khác.
leaflet-topic-07-s2 = Cảnh sát và công tố viên quyết định có thể bảo vệ thế nào.
leaflet-topic-07-s3 = Bạn có thể xin không phải gặp người mà bạn sợ: công tố viên hoặc thẩm phán quyết định.

leaflet-topic-08-title = Luật sư
leaflet-topic-08-s1 = Bạn có thể xin nói chuyện với luật sư.
leaflet-topic-08-s2 = Nếu bạn có ít tiền, văn phòng trợ giúp pháp lý quyết định bạn có được luật sư miễn phí không.
leaflet-topic-08-s3 = Trung tâm có thể giúp bạn tìm luật sư.

leaflet-topic-09-title = Tiền người ta nợ bạn
leaflet-topic-09-s1 = Nếu bạn đã làm việc, luật nói bạn phải được trả công, kể cả khi không có giấy tờ cư trú.
leaflet-topic-09-s2 = Bạn có thể xin thanh tra lao động giúp: họ quyết định có thể làm gì với chủ.
leaflet-topic-09-s3 = Bạn có thể đòi tiền vì thiệt hại đã chịu: thẩm phán quyết định.
leaflet-topic-09-s4 = Một ủy ban nhà nước cũng có thể giúp tiền cho một số nạn nhân của bạo lực: ủy ban quyết định.

leaflet-topic-10-title = Phiên dịch
leaflet-topic-10-s1 = Hãy nói hoặc chỉ cho chúng tôi ngôn ngữ nào bạn hiểu rõ.
leaflet-topic-10-s2 = Khi nói chuyện với cảnh sát hoặc thẩm phán, bạn có thể xin phiên dịch, và không phải trả tiền.
leaflet-topic-10-s3 = Bạn có thể xin dịch miễn phí giấy tờ quan trọng: cảnh sát hoặc công tố viên quyết định giấy nào.
leaflet-topic-10-s4 = Hãy nói với chúng tôi nếu bạn không hiểu người phiên dịch hoặc sợ người đó.

leaflet-topic-11-title = Nước khác trong Liên minh châu Âu
leaflet-topic-11-s1 = Có thể chuyện đã xảy ra ở một nước khác trong Liên minh châu Âu.
leaflet-topic-11-s2 = Bạn có thể kể cho cảnh sát ở đây, tại Bỉ.
leaflet-topic-11-s3 = Công tố viên quyết định Bỉ sẽ điều tra hay chuyển đơn tố cáo của bạn sang nước kia.

leaflet-topic-12-title = Nếu chúng tôi đối xử không tốt với bạn
leaflet-topic-12-s1 = Bạn có thể khiếu nại về chúng tôi.
leaflet-topic-12-s2 = Comité P là cơ quan độc lập xem xét khiếu nại về cảnh sát, và quyết định sẽ làm gì với khiếu nại của bạn.
leaflet-topic-12-s3 = Với các cơ quan liên bang khác, bạn có thể viết thư cho Thanh tra Quốc hội liên bang.
leaflet-topic-12-s4 = Trung tâm hoặc luật sư có thể giúp bạn việc này.

leaflet-topic-13-title = Gọi cho ai về vụ việc của bạn
leaflet-topic-13-s1 = Nhân viên có thể đưa bạn một tờ giấy nhỏ có số điện thoại và một mã số.
leaflet-topic-13-s2 = Tên bạn không có trên tờ giấy đó.
leaflet-topic-13-s3 = Nếu chúng tôi đã gửi vụ việc của bạn đến một trung tâm, trung tâm đó có thể tìm thấy nó bằng mã số: gọi { $centre } hoặc { $contact_point }.

leaflet-topic-14-title = Chi phí, và nói chuyện với người kia
leaflet-topic-14-s1 = Nếu bạn phải đi lại vì việc điều tra, hãy hỏi có được trả lại chi phí không: cơ quan tư pháp quyết định.
leaflet-topic-14-s2 = Ở Bỉ, một người hòa giải có thể giúp bạn và người đã làm hại bạn nói chuyện với nhau.
leaflet-topic-14-s3 = Việc này chỉ diễn ra nếu bạn muốn: bạn quyết định.

leaflet-topic-15-title = Giúp đỡ mà không cần nói với cảnh sát
leaflet-topic-15-s1 = Bạn không phải khai báo hôm nay.
leaflet-topic-15-s2 = Trung tâm có thể giúp bạn dù bạn không nói chuyện với cảnh sát.
leaflet-topic-15-s3 = Nhưng để ở lâu hơn, bạn phải hợp tác với cơ quan tư pháp: công tố viên quyết định.

leaflet-topic-16-title = Nếu bạn dưới 18 tuổi
leaflet-topic-16-s1 = Hãy nói với chúng tôi nếu bạn dưới 18 tuổi, vì có quy định riêng cho bạn.
leaflet-topic-16-s2 = Nếu cha mẹ không ở cùng bạn, Cơ quan Giám hộ có thể cử người giám hộ: { $guardianship }.
leaflet-topic-16-s3 = Người giám hộ là người lớn bênh vực bạn và có thể cùng bạn tìm nhà an toàn và trường học.
leaflet-topic-16-s4 = Trẻ em đi một mình nên được ở nhà dành cho trẻ em chứ không phải trung tâm khép kín; nếu nghi ngờ về tuổi, Cơ quan Giám hộ quyết định.

leaflet-topic-17-title = Tị nạn
leaflet-topic-17-s1 = Nếu bạn sợ trở về nước mình, bạn cũng có thể xin tị nạn.
leaflet-topic-17-s2 = Bạn có thể nói điều này với chúng tôi hoặc với Sở Ngoại kiều.
leaflet-topic-17-s3 = Bạn không phải chọn hôm nay: luật sư hoặc trung tâm có thể giải thích mỗi lựa chọn nghĩa là gì.
leaflet-topic-17-s4 = Sở Ngoại kiều xem Bỉ có xét đơn của bạn không, rồi Tổng ủy viên phụ trách người tị nạn quyết định.

leaflet-topic-18-title = Báo tin không nêu tên
leaflet-topic-18-s1 = Bạn có thể gọi { $contact_point } hoặc một trung tâm mà lúc đầu không nói tên.
leaflet-topic-18-s2 = Nếu muốn nói với cảnh sát mà không nêu tên, hãy xin trước khi bắt đầu: cảnh sát và công tố viên quyết định.
leaflet-topic-18-s3 = Tin báo không tên là chứng cứ yếu, không đem lại giấy tờ cư trú hay bồi thường.
leaflet-topic-18-s4 = Chúng tôi không thể hứa rằng không ai bao giờ biết tên bạn: công tố viên hoặc thẩm phán có thể quyết định giấu tên.

leaflet-topic-19-title = Bạn có thể từ chối
leaflet-topic-19-s1 = Bạn có thể từ chối sự giúp đỡ này và không phải nói lý do.
leaflet-topic-19-s2 = Bạn có thể đổi ý và gọi sau: { $centre } hoặc { $contact_point }.
leaflet-topic-19-s3 = Nếu bạn đang gặp nguy hiểm, hãy gọi { $emergency }.

leaflet-topic-20-title = Điều chúng tôi không thể hứa
leaflet-topic-20-s1 = Cảnh sát phải báo cho Sở Ngoại kiều rằng ở đây có người không có giấy tờ cư trú.
leaflet-topic-20-s2 = Chúng tôi không thể hứa bạn sẽ có giấy tờ, được ở lại hay được tự do.
leaflet-topic-20-s3 = Sở Ngoại kiều quyết định bạn có phải rời đi không và có bị giữ ở trung tâm khép kín không.
leaflet-topic-20-s4 = Công tố viên quyết định bạn có được coi là nạn nhân không và có ai bị truy tố không.

leaflet-topic-21-title = Điều nhiều người sợ
leaflet-topic-21-s1 = Nước khác: nếu bạn xin tị nạn, Sở Ngoại kiều xem nước châu Âu nào giải quyết, và họ quyết định.
leaflet-topic-21-s2 = Chúng tôi không thể hứa bạn không bị gửi sang nước đó; luật sư hoặc trung tâm có thể giải thích điều gì áp dụng cho bạn.
leaflet-topic-21-s3 = Dấu vân tay: cảnh sát hoặc Sở Ngoại kiều có thể lấy; chúng tôi không thể hứa điều gì sẽ xảy ra với chúng.
leaflet-topic-21-s4 = Gia đình bạn: hãy nói với chúng tôi hoặc trung tâm nếu có kẻ đe dọa họ; cảnh sát và công tố viên quyết định có thể làm gì, và ở nước khác họ làm được ít hơn.
leaflet-topic-21-s5 = Tiền: nếu người khác đang giữ tiền cho chuyến đi của bạn, chúng tôi không thể hứa bạn sẽ lấy lại được.
leaflet-topic-21-s6 = Trước khi trả thêm tiền, bạn có thể nói chuyện với trung tâm hoặc luật sư.
leaflet-topic-21-s7 = Những người đưa bạn đến: chúng tôi không kể cho họ điều bạn nói, nhưng họ có thể thấy hoặc đoán rằng bạn nói chuyện với chúng tôi.
leaflet-topic-21-s8 = Nếu có phiên tòa, công tố viên hoặc thẩm phán quyết định họ được đọc những gì.
leaflet-topic-21-s9 = Trung tâm hoặc luật sư có thể trả lời câu hỏi của bạn về tất cả những điều này: { $centre }.
