# 2026-11-29 12:00:00 by RouterOS 7.22.3
# software id = 0000-0000
/interface bridge
add name=br-guests
/interface ethernet
set [ find default-name=ether2 ] mac-address=02:00:5E:10:00:02 name=left
set [ find default-name=ether3 ] mac-address=02:00:5E:10:00:02 name=right
/interface bonding
add mode=802.3ad name=trunk slaves=left,right
/interface vlan
add interface=trunk name=vlan100 vlan-id=100
add interface=trunk name=vlan101 vlan-id=101
add interface=trunk name=vlan102 vlan-id=102
add interface=trunk name=vlan103 vlan-id=103
add interface=trunk name=vlan104 vlan-id=104
add interface=trunk name=vlan105 vlan-id=105
add interface=trunk name=vlan106 vlan-id=106
add interface=trunk name=vlan107 vlan-id=107
add interface=trunk name=vlan108 vlan-id=108
add interface=trunk name=vlan109 vlan-id=109
add interface=trunk name=vlan110 vlan-id=110
add interface=trunk name=vlan111 vlan-id=111
add interface=trunk name=vlan112 vlan-id=112
add interface=trunk name=vlan113 vlan-id=113
add interface=trunk name=vlan114 vlan-id=114
add interface=trunk name=vlan115 vlan-id=115
add interface=trunk name=vlan116 vlan-id=116
add interface=trunk name=vlan117 vlan-id=117
add interface=trunk name=vlan118 vlan-id=118
add interface=trunk name=vlan119 vlan-id=119
add interface=trunk name=vlan120 vlan-id=120
add interface=trunk name=vlan121 vlan-id=121
add interface=vlan100 name=inner vlan-id=7
/interface vrrp
add interface=vlan101 name=vrrp-office vrid=10
/routing table
add fib name=backup
/interface bridge port
add bridge=br-guests interface=vlan102
/ip address
add address=192.0.2.2/24 interface=vlan101 network=192.0.2.0
add address=192.0.2.1/32 interface=vrrp-office network=192.0.2.1
/ip dhcp-client
add interface=left
/ip firewall address-list
add address=198.51.100.0/24 list=peers
/ip route
add gateway=192.0.2.254
add comment=spare disabled=yes distance=20 dst-address=203.0.113.0/24 gateway=192.0.2.253
/ip service
set ssh address=198.51.100.7/24,192.0.2.0/24
/ipv6 firewall address-list
add address=2001:db8:1::/48 list=peers
/system logging
set 0 topics=info,!dhcp
add action=echo topics=bridge
add topics=info
/system script
add dont-require-permissions=no name=greet owner=ops policy=read,test source=\
    ":put hello"
/tool graphing resource
add
