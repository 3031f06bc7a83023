## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = 有用的电话
slip-s1 = 免费的帮助、休息和建议。
slip-s2 = 您可以现在打，也可以以后打。
slip-s3 = 开始时您不必说名字。
slip-number-contact-point = 帮助和建议，全比利时
slip-number-centre = 离您近的帮助
slip-number-emergency = 紧急情况
slip-number-child-focus = 儿童和青少年，白天黑夜
slip-code = 代码
