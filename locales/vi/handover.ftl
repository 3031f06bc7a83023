## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = Tiếp
notice-previous = Trước
notice-repeat = Lặp lại
notice-cover = Che màn hình
notice-give-back = Xin trả lại máy
notice-read-by = Nhân viên sẽ đọc câu trả lời của bạn và có thể chuyển cho công tố viên, trung tâm và các cơ quan khác.
notice-back = Quay lại
notice-start = Bắt đầu
notice-topics = Quyền của bạn
notice-stories = Các câu chuyện
notice-questions = Câu hỏi
notice-play = Nghe
notice-pause = Tạm dừng
notice-slow = Chậm hơn
notice-voice-synthetic = Đây là giọng máy tính.
notice-headphones = Hãy dùng tai nghe nếu được, để không ai khác nghe thấy.
notice-alone = Hãy đọc và trả lời một mình, nếu được.
notice-skip = Bạn có thể bỏ qua bất cứ câu hỏi nào.
notice-change = Bạn có thể sửa câu trả lời cho đến khi trả lại máy.
notice-question-of = Câu { $number } trong { $count }
notice-finished = Cảm ơn bạn, thế là xong.
notice-understood = Bạn có hiểu không?
notice-offer = Bạn có muốn trung tâm chuyên môn giúp không?
notice-carry = Tờ giấy này nói về quyền của bạn, và người khác có thể tìm thấy; bạn giữ nó có an toàn không?

answer-yes = Có
answer-no = Không
answer-prefer-not = Tôi không muốn trả lời
answer-understood = Tôi hiểu
answer-not-understood = Tôi không hiểu
answer-wants-help = Tôi muốn được giúp
answer-will-think = Tôi muốn suy nghĩ thêm
answer-not-now = Bây giờ tôi không muốn được giúp
