## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = 下一个
notice-previous = 上一个
notice-repeat = 再一次
notice-cover = 遮住屏幕
notice-give-back = 请把设备还回去
notice-read-by = 工作人员会看您的回答，并可能转给检察官、中心和其他机关。
notice-back = 返回
notice-start = 开始
notice-topics = 您的权利
notice-stories = 故事
notice-questions = 问题
notice-play = 听
notice-pause = 暂停
notice-slow = 慢一点
notice-voice-synthetic = 这是电脑的声音。
notice-headphones = 如果可以，请用耳机，这样别人听不到。
notice-alone = 如果可以，请一个人看，一个人回答。
notice-skip = 每个问题都可以跳过。
notice-change = 在归还设备之前，您可以更改回答。
notice-question-of = 第 { $number } 个问题，共 { $count } 个
notice-finished = 谢谢，就这些。
notice-understood = 您明白了吗？
notice-offer = 您想要专门中心的帮助吗？
notice-carry = 这张纸讲的是您的权利，别人可能会发现它；您留着它安全吗？

answer-yes = 是
answer-no = 不是
answer-prefer-not = 我不想回答
answer-understood = 我明白
answer-not-understood = 我不明白
answer-wants-help = 我想要帮助
answer-will-think = 我想考虑一下
answer-not-now = 我现在不想要帮助
